/** What is good once is good once, however many come at the same time; and what is asked of strangers tells them nothing. */
import crypto from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { forgetCounts } from '../../../cms/guard/limits.ts'
import { openCms, type Cms } from '../support/cms.ts'
import { emailOf, type Person } from '../support/people.ts'
import { ownOrigin, type Answer } from '../support/rest.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())
beforeEach(forgetCounts)
afterEach(() => void vi.restoreAllMocks())

const rounds = [0, 1, 2]
const post = (path: string, body: object) => cms.bare('POST', path, body, { headers: ownOrigin })
const together = (make: (n: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: 20 }, (_, n) => make(n)))
const done = (answers: readonly Answer[]) => answers.filter(({ status }) => status === 200)
const nextPassword = (n: number) => `sieben Reiher stehen still ${String(n)}`

describe('of twenty at once, one succeeds', () => {
  test.each(rounds)('with a link to a new password (%i)', async (round) => {
    const token = String(round).repeat(40)
    await cms.system.overwrite('users', cms.world.person.stranger, {
      resetPasswordToken: token,
      resetPasswordExpiration: new Date(Date.now() + 600_000).toISOString(),
    })
    const answers = await together((n) => post('users/reset-password', { token, password: nextPassword(n) }))
    expect(done(answers)).toHaveLength(1)
    const winner = answers.findIndex(({ status }) => status === 200)
    const login = { email: emailOf('stranger'), password: nextPassword(winner) }
    expect((await post('users/login', login)).status).toBe(200)
  })

  test.each(rounds)('with an invitation (%i)', async (round) => {
    const email = `einmal-${String(round)}@example.org`
    const wish = { email, role: 'provider', organisation: cms.world.organisation.own }
    await cms.rest('admin', 'POST', 'invitations/send', wish)
    const [letter] = await cms.system.storedWhere('mails', { to: { equals: email } })
    const token = /\/invitation\/([\w-]+)/.exec(String(letter?.['text']))?.[1]
    const answers = await together((n) =>
      post('invitations/accept', { token, name: `Neu ${String(n)}`, password: nextPassword(n) }),
    )
    expect(done(answers)).toHaveLength(1)
    expect(await cms.system.storedWhere('users', { email: { equals: email } })).toHaveLength(1)
  })
})

/** How a stranger asks for an address, and how many passwords are hashed for it. */
const asked: Readonly<Record<string, [ask: (email: string) => Promise<Answer>, hashes: number]>> = {
  'signing in': [(email) => post('users/login', { email, password: 'falsch falsch falsch' }), 1],
  'a forgotten password': [(email) => post('users/forgot-password', { email }), 0],
  'adding an organisation': [
    (email) =>
      post('invitations/join', {
        email,
        name: 'Neu',
        organisation: 'Neu',
        type: 'municipal',
        district: '15090',
        about: 'Neu',
      }),
    0,
  ],
}

test.each(Object.entries(asked))(
  '%s answers an address that is known and one that is not alike, after the same work',
  async (_what, [ask, hashes]) => {
    const spy = vi.spyOn(crypto, 'pbkdf2')
    const known: Person = 'trusted'
    const seen = []
    for (const email of [emailOf(known), 'niemand@example.org']) {
      const { status, text } = await ask(email)
      seen.push([status, text, spy.mock.calls.length])
      spy.mockClear()
    }
    expect(seen[0]).toEqual(seen[1])
    expect(seen[0]?.[2]).toBe(hashes)
  },
)
