/** An account as far as its second factor goes. Read past all access rules, and never handed on. */
import type { PayloadRequest, Where } from 'payload'
import type { Role } from '../access/roles.ts'
import type { StoredPassword } from '../guard/passwords.ts'

export interface Session {
  id: string
  createdAt?: string | Date | null
  expiresAt: string | Date
}

export interface Account extends StoredPassword {
  id: string
  email: string
  role: Role
  disabled?: boolean | null
  sessions?: Session[] | null
  secondSecret?: string | null
  secondSince?: string | null
  secondStep?: number | null
  secondRecovery?: string | null
  secondWaiting?: string | null
}

/** Who can do most harm with somebody else's password. */
export const isForSecondFactor = (role: Role | undefined): boolean =>
  role === 'admin' || role === 'coordinator'

export const accountWhere = (req: PayloadRequest, where: Where): Promise<Account | null> =>
  req.payload.db.findOne<Account>({ collection: 'users', where, req })

export const accountById = (req: PayloadRequest, id: string): Promise<Account | null> =>
  accountWhere(req, { id: { equals: id } })

/** All of it is written, since the database writes no list of an account alone; so read it in the same transaction. */
export const writeAccount = (
  req: PayloadRequest,
  account: Account,
  changes: Partial<Account>,
): Promise<unknown> =>
  req.payload.db.updateOne({
    collection: 'users',
    id: account.id,
    // As Payload does with its sessions: nobody edited the account.
    data: { ...account, ...changes, updatedAt: null },
    req,
  })
