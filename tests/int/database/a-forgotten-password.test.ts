import { expect, test } from 'vitest'
import { openFixture, rowsOf } from './fixture/open.ts'

const email = 'editor@example.org'
const account = { collection: 'users', data: { email, password: 'a first password' } }
const forgot = { collection: 'users', data: { email } }

test('A new password can be asked for and set.', async () => {
  const { documents } = await openFixture()
  await documents.create(account)
  const token = await documents.forgotPassword(forgot)
  expect(token).toMatch(/^\w{40}$/)
  const data = { token, password: 'a second password' }
  await documents.resetPassword({ collection: 'users', data, overrideAccess: true })
  await expect(documents.login(account)).rejects.toThrow()
  await documents.login({ collection: 'users', data: { email, password: 'a second password' } })
})

test('Of five who ask for the same account at once, one gets a letter.', async () => {
  let letters = 0
  const { documents } = await openFixture({
    email: () => ({
      name: 'counting',
      defaultFromAddress: 'nobody@example.org',
      defaultFromName: 'Nobody',
      sendEmail: () => Promise.resolve(void (letters += 1)),
    }),
  })
  await documents.create(account)
  const tokens = await Promise.all([1, 2, 3, 4, 5].map(() => documents.forgotPassword(forgot)))
  expect(tokens.filter((token) => token !== null)).toHaveLength(1)
  expect(letters).toBe(1)
})

test('When the letter cannot be sent, the request is taken back and can be repeated at once.', async () => {
  let isDown = true
  const fixture = await openFixture({
    email: () => ({
      name: 'down',
      defaultFromAddress: 'nobody@example.org',
      defaultFromName: 'Nobody',
      sendEmail: () => (isDown ? Promise.reject(new Error('no mail server')) : Promise.resolve()),
    }),
  })
  await fixture.documents.create(account)
  await expect(fixture.documents.forgotPassword(forgot)).rejects.toThrow('no mail server')
  const query = 'SELECT reset_password_token AS token, reset_password_requested_at AS asked FROM users'
  expect({ ...(await rowsOf(fixture, query))[0] }).toEqual({ token: null, asked: null })
  isDown = false
  expect(await fixture.documents.forgotPassword(forgot)).not.toBeNull()
})

test('Wrong passwords are counted, and lock the account, in parallel too.', async () => {
  const fixture = await openFixture()
  await fixture.documents.create(account)
  const wrong = { collection: 'users', data: { email, password: 'a wrong password' } }
  await Promise.allSettled(Array.from({ length: 8 }, () => fixture.documents.login(wrong)))
  const [user] = await rowsOf(fixture, 'SELECT login_attempts AS attempts, lock_until AS until FROM users')
  expect(Number(user?.['attempts'])).toBeGreaterThanOrEqual(5)
  expect(user?.['until']).not.toBeNull()
  await expect(fixture.documents.login(account)).rejects.toThrow()
})
