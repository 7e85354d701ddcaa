/**
 * Signing in tells a stranger nothing but yes or no: an unknown address, a wrong password and a locked account take the
 * same time and get the same words, and after a few tries she has to wait, whether the account exists or not.
 */
import {
  AuthenticationError,
  type CollectionAfterErrorHook,
  type CollectionAfterLoginHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { addressOf, clear, giveBack, take } from '../guard/limits.ts'
import { pretendToCheck, type StoredPassword } from '../guard/passwords.ts'
import { refusal } from '../refusal.ts'

interface Account extends StoredPassword {
  id: string
  lockUntil?: string | null
}

const tidy = (email: unknown): string => (typeof email === 'string' ? email.trim().toLowerCase() : '')
const pair = (req: PayloadRequest, email: string): string => `${addressOf(req.headers)} ${email}`

const mayTry = async (req: PayloadRequest, email: string): Promise<boolean> =>
  (await take('loginsFromAddress', addressOf(req.headers))) &&
  (await take('loginsOfAccountFromAddress', pair(req, email))) &&
  (await take('loginsOfAccount', email))

const isLocked = ({ lockUntil }: Account): boolean =>
  lockUntil !== null && lockUntil !== undefined && Date.parse(lockUntil) > Date.now()

// eslint-disable-next-line @typescript-eslint/no-deprecated -- one of the values is deprecated ('read'), not the property
export const slowDownGuessing: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data
  const who = tidy(email)
  if (!who || typeof password !== 'string' || password.trim() === '') return args
  if (!(await mayTry(req, who))) throw refusal(req, 429, 'rules.tooManyTries')
  const account = await req.payload.db.findOne<Account>({
    collection: 'users',
    where: { email: { equals: who } },
    req,
  })
  // Payload answers these without looking at the password.
  if (!account || isLocked(account)) await pretendToCheck(password)
  return args
}

/** Only failures count. */
export const forgetTries: CollectionAfterLoginHook = async ({ req, user }) => {
  const who = tidy((user as { email?: unknown }).email)
  await clear('loginsOfAccount', who)
  await clear('loginsOfAccountFromAddress', pair(req, who))
  await giveBack('loginsFromAddress', addressOf(req.headers))
}

/** Staff unlock an account: whoever tried too often may try again. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- one of the values is deprecated ('read'), not the property
export const forgetTriesOfUnlocked: CollectionAfterOperationHook = async ({ args, operation, result }) => {
  if (operation === 'unlock')
    await clear('loginsOfAccount', tidy((args as { data: { email?: unknown } }).data.email))
  return result
}

/** Payload says of an account that it is locked, and thereby that it exists. */
export const answerAlike: CollectionAfterErrorHook = ({ error, req }) => {
  if (error.name !== 'LockedAuth') return undefined
  const { message, status } = new AuthenticationError(req.t)
  return { response: { errors: [{ message }] }, status }
}
