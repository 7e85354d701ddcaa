/** Ways in by invitation: who may invite whom, and that each link makes one account, once, for a week. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import { emailOf, type Person } from '../support/people.ts'
import { ownOrigin } from '../support/rest.ts'

let cms: Cms
let count = 0
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())
beforeEach(async () => {
  const { forgetCounts } = await import('../../../cms/guard/limits.ts')
  forgetCounts()
})

const password = 'sieben Kraniche fliegen heim'
const newAddress = () => `neu-${String(++count)}@example.org`
const invite = (who: Person | 'anonymous', wish: Record<string, unknown>) =>
  cms.rest(who, 'POST', 'invitations/send', { email: newAddress(), role: 'provider', ...wish })
const accept = (token: string, more: Record<string, unknown> = {}) =>
  cms.bare(
    'POST',
    'invitations/accept',
    { token, name: 'Mina Neu', password, ...more },
    { headers: ownOrigin },
  )

/** Newest first */
const mailsTo = async (email: string) =>
  (await cms.system.storedWhere('mails', { to: { equals: email } })).map(({ text }) => String(text))

/** The secret in the last letter to an address */
async function tokenFor(email: string): Promise<string> {
  const [letter = ''] = await mailsTo(email)
  return /\/admin\/invitation\/([\w-]+)/.exec(letter)?.[1] ?? ''
}

/** An invitation of an admin to a provider of the own organisation. */
async function invited(): Promise<{ email: string; token: string }> {
  const email = newAddress()
  await invite('admin', { email, organisation: cms.world.organisation.own })
  return { email, token: await tokenFor(email) }
}
const account = async (email: string) =>
  (await cms.system.storedWhere('users', { email: { equals: email } }))[0]

describe('an invitation', () => {
  const own = () => cms.world.organisation.own
  const far = () => cms.world.organisation.far
  test.each<[string, Person | 'anonymous', () => Record<string, unknown>, number]>([
    ['an admin, a coordinator', 'admin', () => ({ role: 'coordinator', districts: ['15090'] }), 200],
    ['an admin, an admin', 'admin', () => ({ role: 'admin' }), 200],
    ['an admin, a translator', 'admin', () => ({ role: 'translator', languages: ['ar'] }), 200],
    ['a coordinator, a provider of her district', 'coordinator', () => ({ organisation: own() }), 200],
    ['a coordinator, nobody of another district', 'coordinator', () => ({ organisation: far() }), 403],
    [
      'a coordinator, no coordinator',
      'coordinator',
      () => ({ role: 'coordinator', districts: ['15090'] }),
      403,
    ],
    ['a coordinator, no admin', 'coordinator', () => ({ role: 'admin' }), 403],
    ['a coordinator without a district, nobody', 'districtless', () => ({ organisation: own() }), 403],
    ['who speaks for an organisation, a colleague', 'owner', () => ({ organisation: own() }), 200],
    ['who speaks for one, nobody beside her', 'owner', () => ({ organisation: own(), owner: true }), 403],
    ['who speaks for one, nobody elsewhere', 'owner', () => ({ organisation: far() }), 403],
    ['another provider, nobody', 'trusted', () => ({ organisation: own() }), 403],
    ['a translator, nobody', 'translator', () => ({ organisation: own() }), 403],
    ['a visitor, nobody', 'anonymous', () => ({ organisation: own() }), 403],
  ])('may be sent by %s', async (_what, who, wish, status) => {
    expect((await invite(who, wish())).status).toBe(status)
  })

  test.each<[string, Record<string, unknown>]>([
    ['no address', { email: 'x' }],
    ['no role that exists', { role: 'constructor' }],
    ['a coordinator of no district', { role: 'coordinator', districts: ['99999'] }],
    ['a provider of nothing', {}],
  ])('with %s is refused with a sentence', async (_what, wish) => {
    const { status, body } = await invite('admin', wish)
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('E-Mail-Adresse')])
  })

  test('to somebody who has an account is answered alike, and tells only her', async () => {
    const email = emailOf('stranger')
    expect((await invite('admin', { email, organisation: own() })).body).toEqual({ ok: true })
    expect((await mailsTo(email))[0]).not.toContain('/invitation/')
    expect(await cms.system.storedWhere('invitations', { email: { equals: email } })).toEqual([])
  })

  test('is not kept in a form that opens anything', async () => {
    const { email, token } = await invited()
    const [kept] = await cms.system.storedWhere('invitations', { email: { equals: email } })
    expect(JSON.stringify(kept)).not.toContain(token)
  })
})

describe('a link', () => {
  test('makes the account that was promised, and she can sign in', async () => {
    const { email, token } = await invited()
    expect((await accept(token)).status).toBe(200)
    expect(await account(email)).toMatchObject({
      role: 'provider',
      name: 'Mina Neu',
      organisation: cms.world.organisation.own,
      trusted: false,
      owner: false,
    })
    const login = await cms.bare('POST', 'users/login', { email, password }, { headers: ownOrigin })
    expect(login.status).toBe(200)
  })
  test('gives nothing beyond the invitation, whatever is sent along', async () => {
    const { email, token } = await invited()
    await accept(token, { role: 'admin', trusted: true, owner: true, email: 'x@example.org' })
    expect(await account(email)).toMatchObject({ role: 'provider', trusted: false, owner: false })
  })
  test('works once, also when twenty come at the same time', async () => {
    const { email, token } = await invited()
    const answers = await Promise.all(Array.from({ length: 20 }, () => accept(token)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.every(({ status }) => status === 200 || status === 410)).toBe(true)
    expect(await cms.system.storedWhere('users', { email: { equals: email } })).toHaveLength(1)
  })
  test('is not used up by a password that is too easy', async () => {
    const { email, token } = await invited()
    expect((await accept(token, { password: 'passwort' })).status).toBe(400)
    expect(await account(email)).toBeUndefined()
    expect((await accept(token)).status).toBe(200)
  })
  test('ends after a week, and when a newer one is sent', async () => {
    const old = await invited()
    const [kept] = await cms.system.storedWhere('invitations', { email: { equals: old.email } })
    await cms.system.overwrite('invitations', kept!.id, {
      expiresAt: new Date(Date.now() - 1000).toISOString(),
    })
    expect((await accept(old.token)).status).toBe(410)
    const first = await invited()
    await invite('admin', { email: first.email, organisation: cms.world.organisation.own })
    expect((await accept(first.token)).status).toBe(410)
    expect((await accept(await tokenFor(first.email))).status).toBe(200)
  })
  test.each(['', 'x', '../..', 'a'.repeat(5000)])(
    'that nobody was sent opens nothing (%#)',
    async (token) => {
      expect((await accept(token)).status).toBe(410)
    },
  )
})
