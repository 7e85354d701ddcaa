/** Whatever somebody sends, the CMS answers that it is wrong: it does not break, and says nothing of its inside. */
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { forgetCounts } from '../../../cms/guard/limits.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import type { Answer } from '../support/rest.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())
beforeEach(forgetCounts)

const seed = 20261123
const inside = /node_modules|\.ts:\d|\.js:\d|\bat \w+ \(|SQLITE|drizzle|Failed query|select "|insert into/i

/** What went wrong with an answer; undefined when nothing did. */
function fault({ status, text }: Answer): string | undefined {
  if (status >= 500) return `${String(status)} ${text.slice(0, 120)}`
  return inside.test(text) ? `says too much: ${text.slice(0, 200)}` : undefined
}

const deep = (levels: number): unknown => {
  let value: unknown = 'x'
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { a: value }
  return value
}

/** Values that are wrong almost everywhere. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1e308,
    0.1,
    '',
    ' ',
    'null',
    'undefined',
    '0',
    '-1',
    '1e999',
    [],
    {},
    [[]],
    [null],
    [{}],
    [[[]]],
    { a: { b: { c: {} } } },
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\uFEFF',
    '‮gnihtemos',
    '👩🏽‍🦱',
    'ß'.repeat(500),
    'x'.repeat(20_000),
    '../../etc/passwd',
    '%00',
    '%s%n',
    "'; DROP TABLE offers;--",
    '{{7*7}}',
    '<script>alert(1)</script>',
    '2026-13-45',
    '0000-00-00',
    '9999999-01-01',
    'Invalid Date',
    { $gt: '' },
    { $ne: null },
    { equals: 'x' },
    { relationTo: 'users', value: 'x' },
    { id: 'x' },
    { id: {} },
    { toString: 'x' },
    { length: -1 },
    Array.from({ length: 3000 }, () => 1),
    Array.from({ length: 60 }, () => ({})),
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
)

const fields = [
  'title',
  'summary',
  'kind',
  'stages',
  'organisation',
  'description',
  'audience',
  'languages',
  'eligibilityAsOf',
  'papers',
  'minAge',
  'schedule',
  'partTime',
  'duration',
  'validFrom',
  'childcare',
  'venue',
  'place',
  'cost',
  'costAmount',
  'registration',
  'contact',
  'image',
  'slug',
  'example',
  'externalId',
  'rev',
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'name',
  'type',
  'district',
  'secret',
  'latitude',
  'access',
  'mobility',
  'kitaHours',
  'email',
  'role',
  'trusted',
  'sessions',
  'password',
  'currentPassword',
  'alt',
  'hash',
  'filename',
  'url',
  'words',
  'entry',
  'language',
  'key',
  'neighbours',
  'schoolHours',
  'offer',
  'availability',
  'placesFree',
  'placesFreeOn',
  'notInWeekOf',
  'order',
  'kinds',
  'reviewedOn',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  'a.b',
  'schedule.form',
  'schedule.slots',
  '$where',
  'collection',
  'deletedAt',
]
const collections = [
  'offers',
  'offer-statuses',
  'organisations',
  'places',
  'translations',
  'districts',
  'helplines',
  'info-pages',
  'guides',
  'offices',
  'rule-notes',
  'media',
  'recordings',
  'users',
]

const documents = fc.dictionary(fc.constantFrom(...fields), odd, { maxKeys: 6 })
const whole = (data: entries.Data): entries.Data => ({
  ...entries.offer(cms.world.organisation.own),
  ...data,
})

const sample = <T>(of: fc.Arbitrary<T>, numRuns: number, more = 0): T[] =>
  fc.sample(of, { seed: seed + more, numRuns })

async function faultsOf<T>(inputs: T[], send: (input: T) => Promise<Answer>): Promise<string[]> {
  const found: string[] = []
  for (const input of inputs) {
    const wrong = await send(input).then(fault, (error: unknown) => `threw ${String(error)}`)
    if (wrong) found.push(`${JSON.stringify(input).slice(0, 300)} → ${wrong}`)
  }
  return found
}

test('documents of the wrong shape are refused or tidied', async () => {
  const cases = fc.record({
    collection: fc.constantFrom(...collections),
    data: documents,
    draft: fc.boolean(),
    complete: fc.boolean(),
  })
  const found = await faultsOf(sample(cases, 160), ({ collection, data, draft, complete }) =>
    cms.rest('admin', 'POST', `${collection}${draft ? '?draft=true' : ''}`, complete ? whole(data) : data),
  )
  expect(found).toEqual([])
})

test('changes of the wrong shape are refused or tidied', async () => {
  const { offer, organisation, place, person } = cms.world
  const status = (await cms.system.storedWhere('offer-statuses'))[0]!.id
  const targets = [
    `offers/${offer.own}`,
    `offers/${offer.own}?draft=true&autosave=true`,
    `organisations/${organisation.own}`,
    `places/${place.own}`,
    `offer-statuses/${status}`,
    'districts/15003',
    `users/${person.unattached}`,
  ]
  const cases = fc.record({ target: fc.constantFrom(...targets), data: documents })
  const found = await faultsOf(sample(cases, 140, 1), ({ target, data }) =>
    cms.rest('admin', 'PATCH', target, data),
  )
  expect(found).toEqual([])
})

test('questions of the wrong shape are refused', async () => {
  const names = fc.oneof(
    fc.constantFrom(
      'where',
      'where[title]',
      'where[or]',
      'where[and][0]',
      'where[or][0][title]',
      'sort',
      'select',
      'select[title]',
      'populate',
      'populate[offers]',
      'joins',
      'depth',
      'limit',
      'page',
      'draft',
      'locale',
      'fallbackLocale',
      'trash',
      'pagination',
      'x',
    ),
    fc
      .tuple(
        fc.constantFrom(...fields, 'version.title', 'childcare.mode', 'schedule.slots.day'),
        fc.constantFrom(
          'equals',
          'not_equals',
          'in',
          'not_in',
          'all',
          'like',
          'contains',
          'exists',
          'greater_than',
          'less_than_equal',
          'near',
          'within',
          'intersects',
          'regex',
          '$gt',
          '',
          '__proto__',
        ),
      )
      .map(([field, operator]) => `where[${field}][${operator}]`),
    fc.constantFrom(
      'where[__proto__][equals]',
      'where[constructor][prototype][x]',
      '__proto__[x]',
      'where[title][equals][equals]',
      'where[title][in][]',
      'where[title][in][5000]',
      'where[a[b]c]',
      'where[[[',
      'where]',
    ),
  )
  const values = fc.oneof(
    fc.constantFrom(
      '',
      'x',
      '1',
      '-1',
      'true',
      'null',
      '[]',
      '{}',
      '%',
      '\u0000',
      '1,2,3',
      '-title',
      'title,-title',
      'title.x',
      '-',
      ',',
      '__proto__',
      '10,10,5,1',
      '2026-99-99',
      "'",
      '"',
      '\\',
      'x'.repeat(300),
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  const cases = fc.record({
    path: fc.oneof(
      fc.constantFrom(...collections),
      fc.constantFrom('offers/versions', 'offers/count', `offers/${cms.world.offer.own}`, 'snapshot'),
    ),
    query: fc.array(fc.tuple(names, values), { minLength: 1, maxLength: 3 }),
  })
  const found = await faultsOf(sample(cases, 160, 2), ({ path, query }) =>
    cms.rest(
      'admin',
      'GET',
      `${path}?${query.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&')}`,
    ),
  )
  expect(found).toEqual([])
})

test('addresses that lead nowhere are refused', async () => {
  const segments = fc.oneof(
    fc.constantFrom(
      ...collections,
      'versions',
      'access',
      'count',
      'say',
      'duplicate',
      'file',
      'snapshot',
      '..',
      '.',
      '%',
      'x',
      '0',
      '-1',
      'null',
      'a'.repeat(2000),
      'é',
      '\u0000',
      '__proto__',
      'constructor',
      '*',
      '%2e%2e',
    ),
    fc.string({ maxLength: 10 }),
  )
  const cases = fc.record({
    method: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE'),
    path: fc.array(segments, { minLength: 1, maxLength: 4 }),
  })
  const found = await faultsOf(sample(cases, 100, 3), ({ method, path }) => {
    const address = path.map((segment) => encodeURIComponent(segment)).join('/')
    return cms.rest('admin', method, `${address}?where[id][equals]=x`, method === 'GET' ? undefined : {})
  })
  expect(found).toEqual([])
})

const rawBodies: Record<string, string | Uint8Array<ArrayBuffer>> = {
  'broken JSON': '{"title": ',
  'no JSON': 'hello',
  'a lone surrogate': '{"title":"\\ud800"}',
  'bytes that are no text': new Uint8Array([0xff, 0xfe, 0x00, 0xc3]),
  null: 'null',
  'a number': '7',
  'a string': '"x"',
  'a list': '[1,2,3]',
  'a list of documents': '[{"title":"x"}]',
  nothing: '',
  'many levels': JSON.stringify(deep(2000)),
  'the same key twice': '{"title":"a","title":{"b":1}}',
  'a prototype': '{"__proto__":{"role":"admin","isAdmin":true},"title":"x"}',
  'a constructor': '{"constructor":{"prototype":{"role":"admin"}},"title":"x"}',
  'a prototype inside':
    '{"schedule":{"__proto__":{"form":"weekly"}},"contact":{"constructor":{"prototype":{"polluted":1}}}}',
  'a huge number': '{"minAge":1e400}',
  'many keys': JSON.stringify(
    Object.fromEntries(Array.from({ length: 9000 }, (_, n) => [`k${String(n)}`, n])),
  ),
}

test.each(Object.entries(rawBodies))('a body of %s is refused or tidied', async (_, raw) => {
  const targets = [
    'POST offers',
    'POST offers?draft=true',
    `PATCH offers/${cms.world.offer.own}`,
    'POST users',
    'POST users/login',
    'POST users/forgot-password',
    'POST users/reset-password',
    'POST users/unlock',
    'POST payload-preferences/x',
    'POST media',
    'POST import/offers',
    `POST offers/${cms.world.offer.own}/duplicate`,
    `POST offers/access/${cms.world.offer.own}`,
  ]
  const types = [
    'application/json',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    '',
  ]
  const found: string[] = []
  for (const target of targets)
    for (const type of types) {
      forgetCounts()
      const [method = '', path = ''] = target.split(' ')
      const wrong = await cms
        .rest('admin', method, path, undefined, { raw, headers: { 'content-type': type } })
        .then(fault, String)
      if (wrong) found.push(`${target} as ${type}: ${wrong}`)
    }
  expect(found).toEqual([])
  expect(({} as Record<string, unknown>)['role']).toBeUndefined()
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test.each([
  [{}],
  [{ fact: 'title', value: 'x' }],
  [{ fact: '__proto__', value: {} }],
  [{ fact: 'constructor' }],
  [{ fact: 'placesFree', value: 'x' }],
  [{ fact: 'placesFree', value: {} }],
  [{ fact: 'nextStart', value: 'x' }],
  [{ fact: 'nextStart', value: [] }],
  [{ fact: 'availability', value: 'x' }],
  [{ fact: ['verifiedOn'] }],
  [[]],
  [null],
  ['x'],
])('a fact that is none is refused: %j', async (body) => {
  const status = (await cms.system.storedWhere('offer-statuses'))[0]!.id
  const answer = await cms.rest('admin', 'POST', `offer-statuses/${status}/say`, body)
  expect([fault(answer), answer.status]).toEqual([undefined, 400])
})

test('after all of it the CMS still works', async () => {
  const { status } = await cms.rest(
    'trusted',
    'POST',
    'offers',
    entries.offer(cms.world.organisation.own, { _status: 'published' }),
  )
  expect(status).toBe(201)
  expect((await cms.snapshot()).rows.length).toBeGreaterThan(5)
})
