/** What another site makes a browser send, and what a question is made to look like, changes nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import { emailOf, password } from '../support/people.ts'
import { ownOrigin } from '../support/rest.ts'
import { everythingStored } from '../support/stored.ts'

let cms: Cms
let cookie: string
beforeAll(async () => {
  cms = await openCms()
  cookie = await cms.cookieOf('admin')
})
afterAll(() => cms.close())

type Write = readonly [method: string, path: string, body?: unknown]

/** One write for each kind of door. */
function writes(): Write[] {
  const { offer, organisation, place, person } = cms.world
  const each = [
    'offers',
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
  return [
    ['POST', 'users/login', { email: emailOf('admin'), password }],
    ['POST', 'users/logout'],
    ['POST', 'users/refresh-token'],
    ['POST', 'users/unlock', { email: emailOf('trusted') }],
    ['POST', 'users/forgot-password', { email: emailOf('trusted') }],
    ['POST', 'users/reset-password', { token: 'x', password: 'acht Kraniche fliegen' }],
    ['POST', 'users/first-register', { email: 'x@example.org', password: 'acht Kraniche fliegen' }],
    ['POST', 'offers', entries.offer(organisation.own, { _status: 'published' })],
    ['PATCH', `offers/${offer.own}`, { title: 'Gefälscht', _status: 'published' }],
    ['PATCH', 'offers?where[id][exists]=true', { title: 'Gefälscht' }],
    ['DELETE', `offers/${offer.ownDraft}`],
    ['DELETE', 'offers?where[id][exists]=true'],
    ['POST', `offers/${offer.own}/duplicate`, {}],
    ['PATCH', `organisations/${organisation.own}`, { name: 'Gefälscht' }],
    ['PATCH', `places/${place.own}`, { name: 'Gefälscht' }],
    ['PATCH', `users/${person.untrusted}`, { role: 'admin' }],
    ['DELETE', `users/${person.untrusted}`],
    ['POST', 'payload-preferences/nav', { value: { open: false } }],
    ['DELETE', 'payload-preferences?where[id][exists]=true'],
    ['POST', 'examples/remove'],
    ['POST', 'import/offers?apply=1', 'Titel\nGefälscht'],
    ...each.flatMap((name): Write[] => [
      ['POST', name, {}],
      ['PATCH', `${name}/x`, {}],
      ['DELETE', `${name}/x`],
    ]),
  ]
}

const foreign: Record<string, Record<string, string>> = {
  'another site': { origin: 'https://evil.example' },
  'a page without an origin': { origin: 'null' },
  'another port of this machine': { origin: 'http://localhost:3001' },
  'a host that begins the same': { origin: 'http://localhost:3000.evil.example' },
  'https where this is http': { origin: 'https://localhost:3000' },
  'a form of another site, without an origin': {
    'sec-fetch-site': 'cross-site',
    'content-type': 'text/plain',
  },
}

test.each(Object.entries(foreign))('nothing is written for %s', async (_, headers) => {
  const before = await everythingStored(cms)
  const answers = await Promise.all(
    writes().map(([method, path, body]) => cms.bare(method, path, body, { headers: { cookie, ...headers } })),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]))
  expect(await everythingStored(cms)).toBe(before)
})

test('nothing is written with a cookie alone, when nobody says where it comes from', async () => {
  const before = await everythingStored(cms)
  for (const [method, path, body] of writes().filter(([, path]) => !path.startsWith('users/')))
    expect((await cms.bare(method, path, body, { headers: { cookie } })).status).toBeGreaterThanOrEqual(400)
  expect(await everythingStored(cms)).toBe(before)
})

test('the same write of the CMS’s own page goes through', async () => {
  const { status } = await cms.bare(
    'PATCH',
    `offers/${cms.world.offer.own}`,
    { title: 'Echt' },
    { headers: { cookie, ...ownOrigin } },
  )
  expect(status).toBe(200)
})

describe('a question writes nothing', () => {
  test('whatever it is called', async () => {
    const before = await everythingStored(cms)
    const { offer } = cms.world
    for (const path of [
      'users/logout',
      'users/login',
      'users/first-register',
      'users/unlock',
      'users/refresh-token',
      'examples/remove',
      'import/offers?apply=1',
      'payload-jobs/run',
      'payload-jobs/handle-schedules',
      `offers/${offer.own}?_method=DELETE`,
      `offers/${offer.own}?method=PATCH&data[title]=x`,
      `offers/${offer.own}/duplicate`,
      `offer-statuses/${offer.own}/say`,
      'payload-preferences/nav?value=1',
    ])
      await cms.rest('admin', 'GET', path, undefined, { headers: { 'x-http-method-override': 'DELETE' } })
    expect(await everythingStored(cms)).toBe(before)
  })
  test('also when it comes as a POST that calls itself a GET', async () => {
    const before = await everythingStored(cms)
    for (const override of ['x-http-method-override', 'x-payload-http-method-override'])
      await cms.rest('admin', 'POST', 'offers', undefined, {
        raw: 'limit=1&data[title]=x',
        headers: { [override]: 'GET', 'content-type': 'application/x-www-form-urlencoded' },
      })
    expect(await everythingStored(cms)).toBe(before)
  })
})

test('no answer repeats a host that somebody forged', async () => {
  const names = [
    'host',
    'x-forwarded-host',
    'x-original-host',
    'x-host',
    'forwarded',
    'x-forwarded-server',
    'x-rewrite-url',
    'x-original-url',
    'referer',
    'via',
  ]
  for (const name of names)
    for (const value of ['evil.example', 'https://evil.example/x'])
      for (const path of ['users/me', 'offers?limit=1', 'access', 'snapshot', 'media?limit=1']) {
        const { text, headers } = await cms.rest('admin', 'GET', path, undefined, {
          headers: { [name]: value },
        })
        expect(`${text}${JSON.stringify([...headers])}`, `${name} ${path}`).not.toContain('evil.example')
      }
})
