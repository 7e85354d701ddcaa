/** Looks at a code, once: what it changes in the account is written with what it opens. */
import type { PayloadRequest } from 'payload'
import { clear, take } from '../guard/limits.ts'
import { refusal } from '../refusal.ts'
import type { Account } from './account.ts'
import { stepOf, withoutRecovery } from './codes.ts'

const isDigits = (code: string): boolean => /^\d{6}$/.test(code)

/** What is used up by a right code; undefined for a wrong one. */
function usedUp(req: PayloadRequest, account: Account, code: string): Partial<Account> | undefined {
  if (!isDigits(code)) {
    const secondRecovery = withoutRecovery(account.secondRecovery ?? '', code)
    return secondRecovery === undefined ? undefined : { secondRecovery }
  }
  if (!account.secondSecret) return undefined
  const secret = req.payload.decrypt(account.secondSecret)
  const secondStep = stepOf(secret, code, account.secondStep ?? 0, Date.now())
  return secondStep === undefined ? undefined : { secondStep }
}

/** @throws after five wrong ones in ten minutes, and for a wrong one. Only who knows the password comes here. */
export async function checkCode(
  req: PayloadRequest,
  account: Account,
  typed: unknown,
): Promise<Partial<Account>> {
  if (!(await take('codesOfAccount', account.id))) throw refusal(req, 429, 'rules.tooManyTries')
  const code = typeof typed === 'string' ? typed.replace(/\s/g, '').slice(0, 40) : ''
  const changes = usedUp(req, account, code)
  if (!changes) throw refusal(req, 403, 'rules.wrongCode')
  await clear('codesOfAccount', account.id)
  return changes
}
