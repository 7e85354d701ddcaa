/**
 * A session whose code is owed. Payload believes a token only while its session stands in the account's list, wherever it is
 * asked; so a session with the password alone is taken out of the list, and put back by the code. Until then the token
 * counts for nobody, in every interface. The session's id is random and stands in the cookie alone, so whoever has it
 * is who knew the password.
 */
import { createHash } from 'node:crypto'
import type { CollectionAfterLoginHook, PayloadRequest } from 'payload'
import { tokenOf } from '../guard/sessionCookie.ts'
import { accountById, accountWhere, writeAccount, type Account, type Session } from './account.ts'

/** Sign-ins of one account that can wait at the same time */
const mostWaiting = 5

const fingerprint = (id: string): string => createHash('sha256').update(id).digest('base64url')

function sessionIdIn(token: string | undefined): string | undefined {
  try {
    const [, body = ''] = (token ?? '').split('.')
    const { sid } = JSON.parse(Buffer.from(body, 'base64url').toString()) as { sid?: unknown }
    return typeof sid === 'string' ? sid : undefined
  } catch {
    return undefined
  }
}

/** Each as fingerprint and end, in milliseconds since 1970. */
const waitingOf = ({ secondWaiting }: Account): [fingerprint: string, until: number][] =>
  (secondWaiting ?? '')
    .split(' ')
    .map((one) => one.split(':'))
    .map(([key = '', until]): [string, number] => [key, Number(until)])
    .filter(([, until]) => until > Date.now())
const written = (waiting: readonly [string, number][]): string =>
  waiting.map((one) => one.join(':')).join(' ')

const without = (sessions: Account['sessions'], id: string): Session[] =>
  (sessions ?? []).filter((session) => session.id !== id)

/** After the password, by the login and by a new password alike. */
export const holdSession: CollectionAfterLoginHook = async ({ req, token, user }) => {
  const account = await accountById(req, String((user as { id: unknown }).id))
  const id = sessionIdIn(token)
  const session = account?.sessions?.find((one) => one.id === id)
  if (!account?.secondSince || !session) return
  const waiting = [
    ...waitingOf(account),
    [fingerprint(session.id), new Date(session.expiresAt).getTime()] as [string, number],
  ].slice(-mostWaiting)
  await writeAccount(req, account, {
    sessions: without(account.sessions, session.id),
    secondWaiting: written(waiting),
  })
}

export interface HalfSession {
  readonly account: Account
  readonly id: string
}

/** Whose password was right and whose code is owed, by the cookie that came along. */
export async function halfSessionOf(req: PayloadRequest, headers: Headers): Promise<HalfSession | undefined> {
  const id = sessionIdIn(tokenOf(headers) ?? headers.get('authorization')?.replace(/^JWT /, ''))
  if (id === undefined) return undefined
  const account = await accountWhere(req, { secondWaiting: { contains: fingerprint(id) } })
  const isWaiting = account && waitingOf(account).some(([key]) => key === fingerprint(id))
  return isWaiting && account.disabled !== true ? { account, id } : undefined
}

/** Puts the session back, together with what the code changed. */
export async function completeSession(
  req: PayloadRequest,
  { account, id }: HalfSession,
  changes: Partial<Account>,
): Promise<void> {
  const waiting = waitingOf(account)
  const until = waiting.find(([key]) => key === fingerprint(id))?.[1] ?? Date.now()
  const session = { id, createdAt: new Date().toISOString(), expiresAt: new Date(until).toISOString() }
  await writeAccount(req, account, {
    ...changes,
    sessions: [...without(account.sessions, id), session],
    secondWaiting: written(waiting.filter(([key]) => key !== fingerprint(id))),
  })
}
