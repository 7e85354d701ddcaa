/** Signing in, and keeping an account one's own. */
import crypto from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { forgetCounts } from '../../../cms/guard/limits.ts'
import { openCms, type Cms } from '../support/cms.ts'
import { emailOf, password, type Person } from '../support/people.ts'
import { ownOrigin, type Answer } from '../support/rest.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())
beforeEach(forgetCounts)
afterEach(() => void vi.restoreAllMocks())

const newPassword = 'sieben Störche ziehen fort'
const signIn = (email: string, typed: string, from = '10.1.1.1') =>
  cms.bare(
    'POST',
    'users/login',
    { email, password: typed },
    { headers: { ...ownOrigin, 'x-forwarded-for': from } },
  )
const seenBy = ({ status, text }: Answer) => `${String(status)} ${text}`
const countHashes = () => vi.spyOn(crypto, 'pbkdf2')

async function mails(): Promise<{ to: string; html: string }[]> {
  const folder = path.join(cms.dataDir, 'mail')
  const files = await readdir(folder).catch(() => [])
  return Promise.all(
    files.map(
      async (file) =>
        JSON.parse(await readFile(path.join(folder, file), 'utf8')) as { to: string; html: string },
    ),
  )
}

describe('signing in', () => {
  test('gives a cookie that no script reads and no other site sends, and no token besides', async () => {
    const { headers, text, status } = await signIn(emailOf('trusted'), password)
    const [cookie] = headers.getSetCookie()
    expect([status, cookie]).toEqual([
      200,
      expect.stringMatching(/^payload-token=[\w.-]+; Path=\/; HttpOnly; SameSite=Lax; Expires=/),
    ])
    expect(text).not.toContain(cookie!.split(/[=;]/)[1])
    const hours = (Date.parse(/Expires=([^;]+)/.exec(cookie!)![1]!) - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(0.9)
    expect(hours).toBeLessThan(1.1)
  })

  test('answers an unknown address, a wrong password and a locked account alike, after the same work', async () => {
    const until = new Date(Date.now() + 600_000).toISOString()
    await cms.system.overwrite('users', cms.world.person.unattached, { lockUntil: until })
    const hashes = countHashes()
    const answers: string[] = []
    const work: unknown[] = []
    for (const email of ['nobody@example.org', emailOf('trusted'), emailOf('unattached')]) {
      answers.push(seenBy(await signIn(email, 'falsch falsch falsch')))
      work.push(hashes.mock.calls.map(([, , iterations, length, digest]) => [iterations, length, digest]))
      hashes.mockClear()
    }
    await cms.system.overwrite('users', cms.world.person.unattached, { lockUntil: null })
    expect(new Set(answers).size, answers.join('\n')).toBe(1)
    expect(answers[0]).toMatch(/^401 /)
    expect(work).toEqual([[[600_000, 32, 'sha256']], [[600_000, 32, 'sha256']], [[600_000, 32, 'sha256']]])
  })

  test('of 60 wrong passwords at once, at most ten an account are looked at, wherever they come from', async () => {
    const hashes = countHashes()
    const emails = [emailOf('trusted'), emailOf('admin'), 'nobody@example.org']
    const answers = await Promise.all(
      emails.flatMap((email) =>
        Array.from({ length: 20 }, (_, n) =>
          signIn(email, `falsch und falsch ${String(n)}`, `10.2.0.${String(n)}`),
        ),
      ),
    )
    expect(hashes.mock.calls.length).toBe(30)
    expect(answers.filter(({ status }) => status === 401).length).toBe(30)
    expect(answers.filter(({ status }) => status === 429).length).toBe(30)
    expect(new Set(answers.filter(({ status }) => status === 429).map(seenBy)).size).toBe(1)
  })

  test('is slowed down for who guesses, and still open to whom the account belongs to', async () => {
    const statuses: number[] = []
    for (let count = 0; count < 7; count++)
      statuses.push((await signIn(emailOf('stranger'), 'falsch falsch', '10.3.0.1')).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
    expect((await signIn(emailOf('stranger'), password, '10.3.0.2')).status).toBe(200)
  })

  test('is slowed down for an address that tries many accounts', async () => {
    const statuses: number[] = []
    for (let count = 0; count < 52; count++)
      statuses.push((await signIn(`n${String(count)}@example.org`, 'falsch falsch', '10.4.0.1')).status)
    expect([statuses.indexOf(429), (await signIn(emailOf('stranger'), password, '10.4.0.2')).status]).toEqual(
      [50, 200],
    )
  })

  test('cannot be tried more often by writing another address in front', async () => {
    const statuses: number[] = []
    for (let count = 0; count < 6; count++)
      statuses.push(
        (await signIn(emailOf('stranger'), 'falsch falsch', `6.6.6.${String(count)}, 10.5.0.1`)).status,
      )
    expect(statuses.at(-1)).toBe(429)
  })

  test('a success begins the count anew', async () => {
    for (let round = 0; round < 3; round++) {
      for (let count = 0; count < 4; count++) await signIn(emailOf('stranger'), 'falsch falsch')
      expect((await signIn(emailOf('stranger'), password)).status).toBe(200)
    }
  })

  test.each([undefined, null, 7, {}, [], { $gt: '' }, ''])(
    'with %j for a password is refused',
    async (typed) => {
      const { status } = await cms.bare(
        'POST',
        'users/login',
        { email: emailOf('admin'), password: typed },
        { headers: ownOrigin },
      )
      expect(status).toBe(400)
    },
  )
})

describe('an account', () => {
  test('that staff unlock can be used again; nobody else unlocks it', async () => {
    const lock = { lockUntil: new Date(Date.now() + 600_000).toISOString() }
    const unlock = (who: Person) => cms.rest(who, 'POST', 'users/unlock', { email: emailOf('stranger') })
    await cms.system.overwrite('users', cms.world.person.stranger, lock)
    expect((await unlock('trusted')).status).toBe(403)
    expect((await signIn(emailOf('stranger'), password)).status).toBe(401)
    expect((await unlock('coordinator')).status).toBe(200)
    expect((await signIn(emailOf('stranger'), password)).status).toBe(200)
  })

  test('that is disabled ends at once, and says so only to who knows the password', async () => {
    const { system } = cms
    const { id } = await system.create('users', {
      name: 'X',
      email: 'closed@example.org',
      password,
      role: 'coordinator',
      districts: ['15090'],
    })
    const cookie = (await signIn('closed@example.org', password)).headers.getSetCookie()[0]!.split(';')[0]!
    const offers = () => cms.bare('GET', 'offers', undefined, { headers: { ...ownOrigin, cookie } })
    expect((await offers()).status).toBe(200)
    await cms.rest('admin', 'PATCH', `users/${id}`, { disabled: true })
    expect((await offers()).status).toBe(403)
    const [right, wrong] = [
      await signIn('closed@example.org', password),
      await signIn('closed@example.org', 'falsch falsch'),
    ]
    expect([right.status, wrong.status]).toEqual([403, 401])
    await cms.rest('admin', 'PATCH', `users/${id}`, { disabled: false })
    expect((await offers()).status).toBe(403)
  })

  test('is left for good by signing out', async () => {
    const cookie = (await signIn(emailOf('stranger'), password)).headers.getSetCookie()[0]!.split(';')[0]!
    const headers = { ...ownOrigin, cookie }
    const out = await cms.bare('POST', 'users/logout', undefined, { headers })
    expect(out.headers.getSetCookie()[0]).toMatch(/^payload-token=; Path=\/; .*Expires=/)
    expect((await cms.bare('GET', 'offers', undefined, { headers })).status).toBe(403)
  })
})

describe('changing how one signs in', () => {
  const change = (who: Person, whose: Person, data: object) =>
    cms.rest(who, 'PATCH', `users/${cms.world.person[whose]}`, data)

  test.each(['untrusted', 'coordinator', 'admin'] as const)(
    'asks %s for her present password',
    async (who) => {
      const own = cms.world.person[who]
      const before = await cms.system.stored('users', own)
      for (const data of [{ password: newPassword }, { email: 'new@example.org' }])
        for (const currentPassword of [undefined, '', 'falsch falsch falsch', null, {}, [password]]) {
          forgetCounts()
          const { status, body } = await change(who, who, { ...data, currentPassword })
          expect([status, body.errors[0]?.data?.errors?.[0]?.path]).toEqual([400, 'currentPassword'])
        }
      const after = await cms.system.stored('users', own)
      expect([after?.['hash'], after?.['email']]).toEqual([before?.['hash'], before?.['email']])
    },
  )

  test('asks an admin for her own when she changes another account', async () => {
    expect((await change('admin', 'stranger', { password: newPassword })).status).toBe(400)
    expect(
      (await change('admin', 'stranger', { password: newPassword, currentPassword: password })).status,
    ).toBe(200)
    expect((await signIn(emailOf('stranger'), newPassword)).status).toBe(200)
    expect((await signIn(emailOf('stranger'), password)).status).toBe(401)
    expect((await change('admin', 'stranger', { password, currentPassword: password })).status).toBe(200)
  })

  test('is let through with it, keeps nothing of it, and ends the other sessions', async () => {
    const elsewhere = (await signIn(emailOf('untrusted'), password)).headers.getSetCookie()[0]!.split(';')[0]!
    const { status, text } = await change('untrusted', 'untrusted', {
      password: newPassword,
      currentPassword: password,
    })
    expect(status).toBe(200)
    expect(text).not.toContain(password)
    expect(JSON.stringify(await cms.system.stored('users', cms.world.person.untrusted))).not.toContain(
      password,
    )
    expect(
      (await cms.bare('GET', 'offers', undefined, { headers: { ...ownOrigin, cookie: elsewhere } })).status,
    ).toBe(403)
    expect((await cms.rest('untrusted', 'GET', 'offers')).status).toBe(200)
    await change('untrusted', 'untrusted', { password, currentPassword: newPassword })
  })

  test('cannot be done to many accounts at once', async () => {
    const { status } = await cms.rest('admin', 'PATCH', 'users?where[id][exists]=true', {
      password: newPassword,
      currentPassword: password,
    })
    expect([status, (await signIn(emailOf('trusted'), password)).status]).toEqual([403, 200])
  })

  test('is not needed for a name, also when the form sends the address along', async () => {
    const { status } = await change('untrusted', 'untrusted', {
      name: 'Neu',
      email: ` ${emailOf('untrusted').toUpperCase()} `,
    })
    expect(status).toBe(200)
  })

  test('is slowed down for who guesses', async () => {
    const statuses: number[] = []
    for (let count = 0; count < 11; count++)
      statuses.push(
        (
          await change('untrusted', 'untrusted', {
            password: newPassword,
            currentPassword: `falsch falsch ${String(count)}`,
          })
        ).status,
      )
    expect(statuses.at(-1)).toBe(429)
  })

  test.each(['kurz', 'passwort1234', '123456789012', 'Magdeburg2026', 'aaaaaaaaaaaaaaa'])(
    'refuses "%s"',
    async (weak) => {
      const { status, body } = await change('untrusted', 'untrusted', {
        password: weak,
        currentPassword: password,
      })
      expect([status, body.errors[0]?.data?.errors?.[0]?.path]).toEqual([400, 'password'])
    },
  )

  test('gives nobody more rights than she had', async () => {
    const { id } = { id: cms.world.person.untrusted }
    const before = await cms.system.stored('users', id)
    await change('untrusted', 'untrusted', {
      role: 'admin',
      trusted: true,
      organisation: cms.world.organisation.other,
      disabled: false,
      hash: 'x',
      salt: 'x',
      resetPasswordToken: 'x',
      loginAttempts: -99,
      sessions: [],
    })
    const after = await cms.system.stored('users', id)
    for (const field of [
      'role',
      'trusted',
      'hash',
      'salt',
      'resetPasswordToken',
      'loginAttempts',
      'organisation',
    ])
      expect([field, after?.[field]]).toEqual([field, before?.[field]])
  })
})

describe('a forgotten password', () => {
  const ask = (email: unknown, headers: Record<string, string> = {}) =>
    cms.bare('POST', 'users/forgot-password', { email }, { headers: { ...ownOrigin, ...headers } })
  const sentTo = async (email: string) => (await mails()).filter(({ to }) => to === email)

  test('is answered alike whether there is an account or not', async () => {
    const answers = [
      await ask(emailOf('trusted')),
      await ask('nobody@example.org'),
      await ask(7),
      await ask({ $gt: '' }),
    ]
    expect(new Set(answers.map(seenBy)).size).toBe(1)
    await vi.waitFor(async () => expect(await sentTo(emailOf('trusted'))).toHaveLength(1), 5000)
    expect((await mails()).length).toBe(1)
  })

  test('sends a link to this CMS, whatever host the request names', async () => {
    const forged = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
      forwarded: 'host=evil.example',
    }
    await ask(emailOf('coordinator'), forged)
    await vi.waitFor(async () => expect(await sentTo(emailOf('coordinator'))).toHaveLength(1), 5000)
    const [mail] = await sentTo(emailOf('coordinator'))
    expect(mail!.html).toContain('http://localhost:3000/admin/reset/')
    expect(mail!.html).not.toContain('evil')
  })

  test('sends three mails an hour at most', async () => {
    for (let count = 0; count < 6; count++) {
      await ask(emailOf('admin'))
      await new Promise((resolve) => setTimeout(resolve, 150))
      await cms.system.overwrite('users', cms.world.person.admin, { resetPasswordRequestedAt: null })
    }
    expect((await sentTo(emailOf('admin'))).length).toBe(3)
  })

  test('is replaced once, however often the link is used at the same time', async () => {
    const token = 'a'.repeat(40)
    const expires = new Date(Date.now() + 600_000).toISOString()
    await cms.system.overwrite('users', cms.world.person.coordinator, {
      resetPasswordToken: token,
      resetPasswordExpiration: expires,
    })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        cms.bare(
          'POST',
          'users/reset-password',
          { token, password: `${newPassword} ${String(n)}` },
          { headers: ownOrigin },
        ),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const winner = answers.findIndex(({ status }) => status === 200)
    expect((await signIn(emailOf('coordinator'), `${newPassword} ${String(winner)}`)).status).toBe(200)
  })
})

test('nobody registers herself, not even the first and not even all at once', async () => {
  for (const id of Object.values(cms.world.person)) await cms.system.erase('users', id)
  const data = { name: 'X', email: 'x@example.org', password: newPassword, role: 'admin' }
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) => {
      const route = ['users/first-register', 'users/FIRST-register', 'users', 'users//first-register'][n % 4]!
      const cookie = { cookie: 'payload-token=x' }
      return cms.bare(
        'POST',
        route,
        { ...data, email: `x${String(n)}@example.org` },
        { headers: { ...ownOrigin, ...(n % 2 ? cookie : {}) } },
      )
    }),
  )
  expect(answers.every(({ status }) => status === 403 || status === 404)).toBe(true)
  expect((await cms.system.storedWhere('users')).map(({ email }) => email)).not.toContainEqual(
    expect.stringMatching(/^x/),
  )
})
