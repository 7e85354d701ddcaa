/** The second factor: a session with the password alone counts for nobody, anywhere, until the code has come. */
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { forgetCounts } from '../../../cms/guard/limits.ts'
import { openCms, type Cms } from '../support/cms.ts'
import { password, type Person } from '../support/people.ts'
import { ownOrigin } from '../support/rest.ts'

let cms: Cms
let count = 0
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())
beforeEach(forgetCounts)

interface Her {
  id: string
  email: string
  secret: string
  recovery: string[]
}

const as = (cookie: string, method: string, path: string, body?: unknown) =>
  cms.bare(method, path, body, { headers: { ...ownOrigin, cookie } })
async function signIn(email: string): Promise<string> {
  const { headers, status } = await cms.bare(
    'POST',
    'users/login',
    { email, password },
    { headers: ownOrigin },
  )
  expect(status).toBe(200)
  return headers.getSetCookie()[0]!.split(';')[0]!
}
/** @param steps of 30 seconds from now */
const codeOf = ({ secret }: Pick<Her, 'secret'>, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })
const enter = (cookie: string, code: unknown) => as(cookie, 'POST', 'users/second-factor', { code })
const isIn = async (cookie: string) => (await as(cookie, 'GET', 'offers')).status === 200

async function account(role = 'coordinator'): Promise<Pick<Her, 'id' | 'email'>> {
  const email = `zwei-${String(++count)}@example.org`
  const more = role === 'coordinator' ? { districts: ['15090'] } : {}
  const made = await cms.system.create('users', { name: 'Zwei', email, password, role, ...more })
  return { id: made.id, email }
}
/** Somebody who has switched it on, with a code of the step before, and the cookie with which she did. */
async function enrolled(role?: string): Promise<Her & { cookie: string }> {
  const { id, email } = await account(role)
  const cookie = await signIn(email)
  const begun = await as(cookie, 'POST', 'users/second-factor/begin', { password })
  const secret = String(begun.body['secret'])
  const confirmed = await as(cookie, 'POST', 'users/second-factor/confirm', { code: codeOf({ secret }, -1) })
  expect(confirmed.status).toBe(200)
  return { id, email, secret, cookie, recovery: confirmed.body['codes'] as string[] }
}

describe('a session with the password alone', () => {
  test('is nobody’s by REST, by its export, and for pages and server functions, however it is sent', async () => {
    const her = await enrolled()
    const half = await signIn(her.email)
    const token = half.split('=')[1] ?? ''
    for (const [method, path] of [
      ['GET', 'offers'],
      ['GET', `users/${her.id}`],
      ['PATCH', `users/${her.id}`],
      ['POST', 'offers'],
      ['GET', 'export/offers.csv'],
      ['GET', 'access'],
      ['POST', 'users/refresh-token'],
      ['POST', 'users/second-factor/off'],
      ['GET', `users/${her.id}/second-factor`],
    ] as const) {
      const { status, text } = await as(half, method, path, method === 'GET' ? undefined : { password })
      expect([path, status >= 400 || !text.includes(her.id)]).toEqual([path, true])
      if (path !== 'access') expect([path, status]).toEqual([path, 403])
    }
    expect((await as(half, 'GET', 'users/me')).body['user']).toBeNull()
    // Pages and server functions ask Payload itself, past the guard.
    for (const headers of [
      { ...ownOrigin, cookie: half },
      { ...ownOrigin, authorization: `JWT ${token}` },
      { ...ownOrigin, cookie: half, authorization: `Bearer ${token}` },
    ])
      expect((await cms.payload.auth({ headers: new Headers(headers) })).user).toBeNull()
  })

  test('becomes hers with the code, as long as it lasts', async () => {
    const her = await enrolled()
    const half = await signIn(her.email)
    expect((await enter(half, codeOf(her))).status).toBe(200)
    expect(await isIn(half)).toBe(true)
    const user = (await cms.payload.auth({ headers: new Headers({ ...ownOrigin, cookie: half }) })).user
    expect(user?.id).toBe(her.id)
    await as(half, 'POST', 'users/logout')
    expect(await isIn(half)).toBe(false)
    expect((await enter(half, codeOf(her, 1))).status).toBe(401)
  })

  test('is what a new password by mail gives, too', async () => {
    const her = await enrolled()
    const token = 'b'.repeat(40)
    await cms.system.overwrite('users', her.id, {
      resetPasswordToken: token,
      resetPasswordExpiration: new Date(Date.now() + 600_000).toISOString(),
    })
    const reset = await cms.bare(
      'POST',
      'users/reset-password',
      { token, password: 'sieben Reiher stehen still' },
      { headers: ownOrigin },
    )
    const half = reset.headers.getSetCookie()[0]!.split(';')[0]!
    expect([reset.status, await isIn(half), await isIn(her.cookie)]).toEqual([200, false, false])
    expect((await enter(half, codeOf(her))).status).toBe(200)
    expect(await isIn(half)).toBe(true)
  })

  test('is over when another site sends it, or an hour later', async () => {
    const her = await enrolled()
    const half = await signIn(her.email)
    const foreign = { origin: 'https://evil.example', cookie: half }
    const sent = await cms.bare('POST', 'users/second-factor', { code: codeOf(her) }, { headers: foreign })
    expect(sent.status).toBe(403)
    vi.useFakeTimers({ now: Date.now() + 61 * 60_000, toFake: ['Date'] })
    try {
      expect((await enter(half, codeOf(her))).status).toBe(401)
    } finally {
      vi.useRealTimers()
    }
  })
  test.each(['', 'payload-token=x', 'payload-token=a.e30.c', 'payload-token=a.eyJzaWQiOiIifQ.c'])(
    'is none with %j',
    async (cookie) => {
      expect((await enter(cookie, '123456')).status).toBe(401)
    },
  )
})

describe('a code', () => {
  test('is taken once, also when twenty come at the same time from two sign-ins', async () => {
    for (let round = 0; round < 3; round++) {
      const her = await enrolled()
      const halves = [await signIn(her.email), await signIn(her.email)]
      const code = codeOf(her)
      const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => enter(halves[n % 2]!, code)))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      const seen = await Promise.all(halves.map(isIn))
      expect(seen.filter(Boolean)).toHaveLength(1)
    }
  })

  test('of a step before or after is taken, of one further away or before the last one not', async () => {
    const her = await enrolled()
    const tries = [
      [-2, 403],
      [2, 403],
      [1, 200],
    ] as const
    for (const [steps, status] of tries)
      expect([steps, (await enter(await signIn(her.email), codeOf(her, steps))).status]).toEqual([
        steps,
        status,
      ])
    expect((await enter(await signIn(her.email), codeOf(her, 0))).status).toBe(403)
  })

  test.each(['000000', 'x', '', 7, null, { $gt: '' }, 'a'.repeat(5000)])(
    'that is wrong (%#) opens nothing',
    async (code) => {
      const her = await enrolled()
      const half = await signIn(her.email)
      expect([(await enter(half, code)).status, await isIn(half)]).toEqual([403, false])
    },
  )

  test('can be tried five times in ten minutes, from wherever', async () => {
    const her = await enrolled()
    const halves = [await signIn(her.email), await signIn(her.email)]
    const statuses = []
    for (let n = 0; n < 7; n++) statuses.push((await enter(halves[n % 2]!, '000000')).status)
    expect(statuses).toEqual([403, 403, 403, 403, 403, 429, 429])
    expect((await enter(halves[0]!, codeOf(her))).status).toBe(429)
  })

  test('for a lost phone is good once, and there are eight of them', async () => {
    const her = await enrolled()
    expect(new Set(her.recovery).size).toBe(8)
    const [first = '', second = ''] = her.recovery
    expect((await enter(await signIn(her.email), first)).status).toBe(200)
    expect((await enter(await signIn(her.email), first)).status).toBe(403)
    expect((await enter(await signIn(her.email), ` ${second.toUpperCase()} `)).status).toBe(200)
  })
})

describe('switching it on', () => {
  test('is for admins and coordinators, with the present password, and asks for nothing before a code came', async () => {
    expect((await cms.rest('trusted', 'POST', 'users/second-factor/begin', { password })).status).toBe(403)
    const { email } = await account()
    const cookie = await signIn(email)
    for (const wrong of [undefined, '', 'falsch falsch', {}])
      expect((await as(cookie, 'POST', 'users/second-factor/begin', { password: wrong })).status).toBe(400)
    expect((await as(cookie, 'POST', 'users/second-factor/confirm', { code: '123456' })).status).toBe(409)
    const begun = await as(cookie, 'POST', 'users/second-factor/begin', { password })
    expect([begun.status, String(begun.body['picture'])]).toEqual([200, expect.stringMatching(/^<svg/)])
    expect((await as(cookie, 'POST', 'users/second-factor/confirm', { code: '000000' })).status).toBe(403)
    expect(await isIn(await signIn(email))).toBe(true)
  })

  test('ends the other sessions, which showed no code', async () => {
    const { email } = await account()
    const elsewhere = await signIn(email)
    const cookie = await signIn(email)
    const { body } = await as(cookie, 'POST', 'users/second-factor/begin', { password })
    const code = codeOf({ secret: String(body['secret']) })
    await as(cookie, 'POST', 'users/second-factor/confirm', { code })
    expect([await isIn(cookie), await isIn(elsewhere)]).toEqual([true, false])
  })

  test('keeps nothing that makes or is a code, and shows none of it to anybody', async () => {
    const her = await enrolled('admin')
    const kept = JSON.stringify(await cms.system.stored('users', her.id))
    for (const told of [her.secret, ...her.recovery]) expect(kept).not.toContain(told)
    const stored = (await cms.system.stored('users', her.id)) ?? { id: '' }
    const seen = [
      await as(her.cookie, 'GET', `users/${her.id}?showHiddenFields=true`),
      await as(her.cookie, 'GET', 'users/me'),
      await as(her.cookie, 'PATCH', `users/${her.id}`, { name: 'Drei' }),
    ]
    for (const { text } of seen) {
      expect(text).not.toMatch(/"second(Secret|Step|Recovery|Waiting|Since)"/)
      expect(text).not.toContain(String(stored['secondSecret']))
    }
    const oracle = await as(her.cookie, 'GET', 'users?where[secondSecret][like]=a')
    expect(oracle.status).toBe(400)
    await as(her.cookie, 'PATCH', `users/${her.id}`, { secondSince: null, secondSecret: 'x' })
    expect(await cms.system.stored('users', her.id)).toMatchObject({ secondSecret: stored['secondSecret'] })
  })
})

describe('switching it off', () => {
  test('asks for the password; then the password alone is enough, and it is noted', async () => {
    const her = await enrolled()
    expect((await as(her.cookie, 'POST', 'users/second-factor/off', { password: 'falsch' })).status).toBe(400)
    expect((await as(her.cookie, 'POST', 'users/second-factor/off', { password })).status).toBe(200)
    expect(await isIn(await signIn(her.email))).toBe(true)
    const noted = await cms.system.storedWhere('audit', { which: { equals: her.id } })
    expect(noted.filter(({ who, did }) => who === her.id && did === 'changed').length).toBe(2)
  })

  test.each<[Person, number]>([
    ['admin', 200],
    ['coordinator', 403],
    ['trusted', 403],
  ])('is done for somebody else by %s: %i', async (who, status) => {
    const her = await enrolled()
    const off = await cms.rest(who, 'POST', 'users/second-factor/off', { password, id: her.id })
    expect([off.status, await isIn(await signIn(her.email))]).toEqual([status, status === 200])
  })
})
