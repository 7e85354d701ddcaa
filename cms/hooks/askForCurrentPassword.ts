/**
 * Whoever changes a password or an address to sign in with says her own password once more: an unattended screen, or a
 * stolen session, must not be enough to take over an account.
 */
import { Forbidden, ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { userOf } from '../access/roles.ts'
import { take } from '../guard/limits.ts'
import { isPassword, type StoredPassword } from '../guard/passwords.ts'
import { refusal } from '../refusal.ts'
import { sentence } from '../words.ts'

interface UpdateArgs {
  id?: string
  overrideAccess?: boolean
  data?: Record<string, unknown>
}
type Account = StoredPassword & { id: string; email: string }

const accountOf = (req: PayloadRequest, id: string): Promise<Account | null> =>
  req.payload.db.findOne<Account>({ collection: 'users', where: { id: { equals: id } }, req })

async function changesAccess(req: PayloadRequest, { id, data = {} }: UpdateArgs): Promise<boolean> {
  const { email, password } = data
  if (password !== undefined && password !== null && password !== '') return true
  if (email === undefined || id === undefined) return email !== undefined
  return typeof email !== 'string' || email.trim().toLowerCase() !== (await accountOf(req, id))?.email
}

async function check(req: PayloadRequest, typed: unknown): Promise<void> {
  const own = req.user ? await accountOf(req, req.user.id) : null
  if (!own) throw new Forbidden(req.t)
  if (!(await take('loginsOfAccount', own.email))) throw refusal(req, 429, 'rules.tooManyTries')
  if (typeof typed === 'string' && (await isPassword(typed, own))) return
  const message = sentence(req.i18n.language, 'rules.currentPassword')
  throw new ValidationError(
    { collection: 'users', errors: [{ path: 'currentPassword', message }], req },
    req.t,
  )
}

// eslint-disable-next-line @typescript-eslint/no-deprecated -- one of the values is deprecated ('read'), not the property
export const askForCurrentPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const update = args as UpdateArgs
  if (operation !== 'update' || update.overrideAccess || !update.data) return args
  const { currentPassword, ...data } = update.data
  if (await changesAccess(req, { ...update, data })) {
    // One password for many accounts is never meant.
    if (update.id === undefined) throw new Forbidden(req.t)
    // A coordinator trusts and closes accounts of others, and does not take them over.
    if (update.id !== req.user?.id && userOf(req.user)?.role !== 'admin') throw new Forbidden(req.t)
    await check(req, currentPassword)
  }
  return { ...args, data }
}
