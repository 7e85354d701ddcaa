/** Organisations that add themselves: the mail is confirmed, drafts come at once, the public waits for the coordination. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { forgetCounts } from '../../../cms/guard/limits.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import { emailOf } from '../support/people.ts'
import { ownOrigin } from '../support/rest.ts'

let cms: Cms
let count = 0
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())
beforeEach(forgetCounts)

const password = 'sieben Kraniche fliegen heim'
const newAddress = () => `neue-${String(++count)}@example.org`
const wish = (more: Record<string, unknown> = {}) => ({
  email: newAddress(),
  name: 'Mina Neu',
  organisation: 'Frauen am Fluss',
  type: 'volunteer_group',
  district: '15090',
  about: 'Wir lernen zusammen Rad fahren.',
  ...more,
})
const join = (sent: Record<string, unknown>, from = '10.9.0.1') =>
  cms.bare('POST', 'invitations/join', sent, { headers: { ...ownOrigin, 'x-forwarded-for': from } })
const mailsTo = async (email: string) =>
  (await cms.system.storedWhere('mails', { to: { equals: email } })).map(({ text }) => String(text))
const tokenFor = async (email: string) =>
  /\/admin\/invitation\/([\w-]+)/.exec((await mailsTo(email)).join('\n'))?.[1] ?? ''
const confirm = (token: string) =>
  cms.bare('POST', 'invitations/accept', { token, name: 'Mina Neu', password }, { headers: ownOrigin })
const account = async (email: string) =>
  (await cms.system.storedWhere('users', { email: { equals: email } }))[0]

interface Joined {
  email: string
  organisation: string
  cookie: string
}
/** Somebody who has added her organisation, confirmed her mail, and signed in. */
async function joined(more: Record<string, unknown> = {}): Promise<Joined> {
  const sent = wish(more)
  await join(sent)
  expect((await confirm(await tokenFor(sent.email))).status).toBe(200)
  const login = await cms.bare('POST', 'users/login', { email: sent.email, password }, { headers: ownOrigin })
  const cookie = login.headers.getSetCookie()[0]!.split(';')[0]!
  return { email: sent.email, cookie, organisation: String((await account(sent.email))?.['organisation']) }
}
const as = ({ cookie }: Joined, method: string, path: string, body?: unknown) =>
  cms.bare(method, path, body, { headers: { ...ownOrigin, cookie } })
const draftOf = async (who: Joined) =>
  (await as(who, 'POST', 'offers?draft=true', entries.offer(who.organisation))).body.doc.id
const decide = (who: 'coordinator' | 'elsewhere' | 'owner' | 'admin', id: string, more: object) =>
  cms.rest(who, 'POST', `organisations/${id}/joining`, more)
const isPublic = async (id: string) => (await cms.snapshot()).entry('organisation', id) !== undefined

describe('a wish to add an organisation', () => {
  test('sends a letter that repeats nothing of what was typed', async () => {
    const sent = wish({ name: 'Kaufen Sie', organisation: 'www.example.com', about: 'Jetzt billig' })
    expect((await join(sent)).body).toEqual({ ok: true })
    const [letter = ''] = await mailsTo(sent.email)
    expect(letter).toContain('/admin/invitation/')
    expect(letter).not.toMatch(/Kaufen|example\.com|billig/)
  })

  test('is answered alike for who has an account, and tells only her', async () => {
    const answers = [await join(wish({ email: emailOf('stranger') })), await join(wish())]
    expect(new Set(answers.map(({ text, status }) => `${String(status)} ${text}`)).size).toBe(1)
    expect((await mailsTo(emailOf('stranger')))[0]).not.toContain('/invitation/')
  })

  test.each<[string, Record<string, unknown>]>([
    ['an address that is none', { email: 'x' }],
    ['no name', { name: '  ' }],
    ['no organisation', { organisation: '' }],
    ['a kind that does not exist', { type: 'constructor' }],
    ['a district of another country', { district: '99999' }],
    ['no word of what it offers', { about: undefined }],
  ])('with %s is refused with a sentence', async (_what, more) => {
    const { status, body } = await join(wish(more))
    expect([status, body.errors[0]?.message]).toEqual([400, expect.stringContaining('Bitte füllen Sie')])
  })

  test('of a robot is answered alike, and nothing comes of it', async () => {
    const sent = wish({ website: 'https://example.com' })
    expect((await join(sent)).body).toEqual({ ok: true })
    expect(await mailsTo(sent.email)).toEqual([])
  })

  test('fills nobody’s letter-box, and no address asks without end', async () => {
    const sent = wish()
    for (let n = 0; n < 6; n++) expect((await join(sent, `10.9.1.${String(n)}`)).status).toBe(200)
    expect(await mailsTo(sent.email)).toHaveLength(3)
    const statuses = []
    for (let n = 0; n < 11; n++) statuses.push((await join(wish(), '10.9.2.1')).status)
    expect(statuses.filter((status) => status === 429)).toHaveLength(1)
  })

  test('does not undo what others invited her to', async () => {
    const email = newAddress()
    const { organisation } = cms.world
    await cms.rest('coordinator', 'POST', 'invitations/send', {
      email,
      role: 'provider',
      organisation: organisation.own,
    })
    const invited = await tokenFor(email)
    await join(wish({ email }))
    expect((await confirm(invited)).status).toBe(200)
    expect((await account(email))?.['organisation']).toBe(organisation.own)
  })

  test('makes one account and one organisation, also when it is confirmed twenty times at once', async () => {
    for (let round = 0; round < 3; round++) {
      const sent = wish({ organisation: `Verein ${String(round)}` })
      await join(sent)
      const token = await tokenFor(sent.email)
      const answers = await Promise.all(Array.from({ length: 20 }, () => confirm(token)))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(answers.every(({ status }) => status === 200 || status === 410)).toBe(true)
      const made = { name: { equals: sent.organisation } }
      expect(await cms.system.storedWhere('organisations', made)).toHaveLength(1)
      expect(await cms.system.storedWhere('users', { email: { equals: sent.email } })).toHaveLength(1)
    }
  })

  test('leaves after a month when nobody confirmed it', async () => {
    const sent = wish()
    await join(sent)
    const { forgetInTime } = await import('../../../cms/retention/index.ts')
    const kept = () => cms.system.storedWhere('invitations', { email: { equals: sent.email } })
    await forgetInTime.run(cms.payload, new Date(Date.now() + 29 * 86_400_000))
    expect(await kept()).toHaveLength(1)
    await forgetInTime.run(cms.payload, new Date(Date.now() + 31 * 86_400_000))
    expect(await kept()).toEqual([])
  })
})

describe('an organisation whose mail is confirmed', () => {
  test('is a draft in its district, its account speaks for it, and the coordination hears of it', async () => {
    const her = await joined()
    expect(await cms.system.stored('organisations', her.organisation)).toMatchObject({
      name: 'Frauen am Fluss',
      type: 'volunteer_group',
      about: 'Wir lernen zusammen Rad fahren.',
      district: '15090',
      joining: 'new',
      _status: 'draft',
    })
    expect(await account(her.email)).toMatchObject({ role: 'provider', owner: true, trusted: false })
    expect((await mailsTo(emailOf('coordinator'))).join('\n')).toContain(her.organisation)
    expect((await mailsTo(emailOf('elsewhere'))).join('\n')).not.toContain(her.organisation)
    const list = 'organisations?draft=true&where[joining][equals]=new&limit=50'
    const seen = async (who: 'coordinator' | 'elsewhere') =>
      (await cms.rest(who, 'GET', list)).body.docs.some(({ id }) => id === her.organisation)
    expect([await seen('coordinator'), await seen('elsewhere')]).toEqual([true, false])
  })

  test('writes at once, and sends in, publishes and invites nothing', async () => {
    const her = await joined()
    const offer = await draftOf(her)
    const sent = await as(her, 'POST', `offers/${offer}/step`, { step: 'submit' })
    expect([sent.status, sent.body.errors[0]?.message]).toEqual([409, expect.stringContaining('Zustimmung')])
    await cms.system.update('users', String((await account(her.email))?.id), { trusted: true })
    const published = await as(her, 'PATCH', `offers/${offer}`, { _status: 'published' })
    expect(published.status).toBe(400)
    const herself = await as(her, 'PATCH', `organisations/${her.organisation}`, { _status: 'published' })
    expect([herself.status, await isPublic(her.organisation)]).toEqual([403, false])
    const invited = await as(her, 'POST', 'invitations/send', {
      email: newAddress(),
      role: 'provider',
      organisation: her.organisation,
    })
    expect(invited.status).toBe(409)
  })

  test('cannot say of itself that it was accepted', async () => {
    const her = await joined()
    await as(her, 'PATCH', `organisations/${her.organisation}?draft=true`, { joining: null, name: 'Neu' })
    const [newest] = await cms.system.versions('organisations', her.organisation)
    expect(newest?.version).toMatchObject({ name: 'Neu', joining: 'new' })
    expect(
      (await as(her, 'POST', `organisations/${her.organisation}/joining`, { accept: true })).status,
    ).toBe(403)
  })

  test('is accepted by the coordination of its district alone, once; then it sends in', async () => {
    const her = await joined()
    const offer = await draftOf(her)
    for (const who of ['elsewhere', 'owner'] as const)
      expect((await decide(who, her.organisation, { accept: true })).status).toBe(403)
    expect(await isPublic(her.organisation)).toBe(false)
    expect((await decide('coordinator', her.organisation, { accept: true })).status).toBe(200)
    expect(await isPublic(her.organisation)).toBe(true)
    expect((await mailsTo(her.email)).join('\n')).toContain('aufgenommen')
    expect((await decide('admin', her.organisation, { accept: true })).status).toBe(409)
    expect((await as(her, 'POST', `offers/${offer}/step`, { step: 'submit' })).status).toBe(200)
  })

  test('is accepted by the button of the form, too', async () => {
    const her = await joined()
    await cms.rest('coordinator', 'PATCH', `organisations/${her.organisation}`, { _status: 'published' })
    expect(await cms.system.stored('organisations', her.organisation)).toMatchObject({ joining: null })
    expect((await mailsTo(her.email)).join('\n')).toContain('aufgenommen')
  })

  test('is declined with a sentence: its account is closed, and nothing of it is deleted', async () => {
    const her = await joined()
    const offer = await draftOf(her)
    const decline = (comment?: string) => decide('coordinator', her.organisation, { accept: false, comment })
    expect((await decline()).status).toBe(400)
    expect((await decline('Sie sind in einem anderen Land.')).status).toBe(200)
    expect((await mailsTo(her.email)).join('\n')).toContain('Sie sind in einem anderen Land.')
    expect((await as(her, 'GET', 'offers')).status).toBe(403)
    expect(await cms.system.stored('offers', offer)).not.toBeNull()
    expect((await decline('Noch einmal')).status).toBe(409)
  })
})
