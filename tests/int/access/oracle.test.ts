/**
 * Who may not read something may not find it out by asking cleverly either: whether a guess at it is right or wrong,
 * the answer is the same, to the byte.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'

let cms: Cms
const own: string[] = []

beforeAll(async () => {
  cms = await openCms()
  const { system, world } = cms
  const { organisation, place } = world
  await system.update('places', place.secret, { street: 'Birkenweg 5', name: 'Birkenhaus' })
  await system.update('places', place.other, { street: 'Ahornweg 9', mobility: { stop: 'Ahornplatz' } })
  await system.update('organisations', organisation.other, { about: 'Ahornnotiz', phone: '030 23125 111' })
  await system.update('offers', world.offer.other, { externalId: 'A-77', title: 'Ahornkurs' })
  await system.update('offers', world.offer.otherDraft, { title: 'Birkenkurs' }, { draft: true })
  // Coordination let two of her offers take place with others: the reference is hers, what it leads to is not.
  for (const [title, at] of [
    ['Erster', place.secret],
    ['Zweiter', place.other],
  ] as const)
    own.push(
      (
        await system.published(
          'offers',
          entries.offer(organisation.own, { title, venue: 'on_site', place: at }),
        )
      ).id,
    )
})
afterAll(() => cms.close())

/**
 * Something protected and a right guess at it. The wrong guess is the next text there is, so that comparing with
 * "greater" and "less" tells them apart as well, and nothing of her own lies between them.
 */
const secrets = [
  ['offers', 'title', 'Ahornkurs'],
  ['offers', 'externalId', 'A-77'],
  ['offers', 'organisation.about', 'Ahornnotiz'],
  ['offers', 'organisation.phone', '+493023125111'],
  ['offers', 'place.street', 'Birkenweg 5'],
  ['offers', 'place.name', 'Birkenhaus'],
  ['offers', 'place.mobility.stop', 'Ahornplatz'],
  ['offers/versions', 'version.title', 'Birkenkurs'],
  ['offers/versions', 'version.externalId', 'A-77'],
  ['offers/versions', 'version.place.street', 'Birkenweg 5'],
  ['offer-statuses', 'offer.title', 'Ahornkurs'],
  ['places', 'street', 'Birkenweg 5'],
  ['places', 'organisation.about', 'Ahornnotiz'],
  ['places/versions', 'version.street', 'Birkenweg 5'],
  ['organisations', 'about', 'Ahornnotiz'],
  ['organisations/versions', 'version.about', 'Ahornnotiz'],
  ['users', 'email', 'stranger@example.org'],
  ['users', 'name', 'stranger'],
  ['users', 'hash', 'pbkdf2-sha256-v1:'],
  ['users', 'salt', 'a'],
  ['users', 'resetPasswordToken', 'a'],
  ['users', 'sessions.id', 'a'],
  ['users', 'loginAttempts', '0'],
  ['users', 'organisation.about', 'Ahornnotiz'],
] as const

const next = (text: string): string =>
  text.slice(0, -1) + String.fromCodePoint((text.codePointAt(text.length - 1) ?? 0) + 1)

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'like',
  'not_like',
  'contains',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'all',
  'near',
  'within',
  'intersects',
] as const

const shapes = [
  (field: string, operator: string, value: string) => `where[${field}][${operator}]=${value}`,
  (field: string, operator: string, value: string) => `where[or][0][${field}][${operator}]=${value}`,
  (field: string, operator: string, value: string) => `where[and][0][or][0][${field}][${operator}]=${value}`,
]
const extras = ['', '&draft=true', '&depth=0&select[title]=true']

async function asked(who: 'trusted' | 'anonymous', path: string): Promise<string> {
  const { status, text } = await cms.rest(who, 'GET', path)
  return `${String(status)} ${text}`
}

test.each(secrets)(
  '%s: a guess at %s is answered alike, right or wrong',
  async (collection, field, right) => {
    const told: string[] = []
    for (const operator of operators)
      for (const shape of shapes)
        for (const extra of extras) {
          const question = (value: string) =>
            `${collection}?${shape(field, operator, encodeURIComponent(value))}${extra}`
          if ((await asked('trusted', question(right))) !== (await asked('trusted', question(next(right)))))
            told.push(`${operator} ${shape('…', '…', '…')}${extra}`)
        }
    expect(told).toEqual([])
  },
)

test.each(secrets.filter(([collection]) => !collection.includes('/')))(
  '%s: counting by %s tells nothing',
  async (collection, field, right) => {
    const count = (value: string) =>
      asked('trusted', `${collection}/count?where[${field}][like]=${encodeURIComponent(value)}`)
    expect(await count(right)).toBe(await count(next(right)))
  },
)

test('her own offers are not ordered by what others keep secret', async () => {
  const order = async (sort: string) => {
    const { body } = await cms.rest(
      'trusted',
      'GET',
      `offers?sort=${sort}&where[id][in]=${own.join(',')}&select[title]=true`,
    )
    return (body.docs as { id: string }[] | undefined)?.map(({ id }) => id)
  }
  for (const field of [
    'place.street',
    'place.name',
    'place.postalCode',
    'organisation.about',
    'place.organisation.about',
  ])
    expect([field, await order(field)]).toEqual([field, await order(`-${field}`)])
})

test('a reference to what is not hers brings its id and nothing of it', async () => {
  const { body, text } = await cms.rest('trusted', 'GET', `offers/${own[0]!}?depth=2`)
  expect(body['place']).toBe(cms.world.place.secret)
  expect(text).not.toMatch(/Birken/)
})

test('she cannot make an offer of hers refer to what is not hers', async () => {
  const { organisation, place } = cms.world
  for (const draft of ['', '?draft=true']) {
    const made = await cms.rest(
      'trusted',
      'POST',
      `offers${draft}`,
      entries.offer(organisation.own, { venue: 'on_site', place: place.secret }),
    )
    expect([made.status, made.body.errors[0]?.data?.errors?.[0]?.path]).toEqual([400, 'place'])
    const moved = await cms.rest('trusted', 'PATCH', `offers/${cms.world.offer.own}${draft}`, {
      place: place.secret,
    })
    expect(moved.status).toBe(400)
  }
})

test.each(secrets)(
  'a visitor is refused a question after %s.%s, whatever she guesses',
  async (collection, field, right) => {
    const { status } = await cms.rest(
      'anonymous',
      'GET',
      `${collection}?where[${field}][equals]=${encodeURIComponent(right)}`,
    )
    expect(status).toBe(403)
  },
)
