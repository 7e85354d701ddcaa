/** A disabled account ends at once: its sessions are over, and nobody signs in to it again. */
import type { CollectionBeforeChangeHook, CollectionBeforeLoginHook } from 'payload'
import { refusal } from '../refusal.ts'

interface Account {
  disabled?: boolean | null
  disabledAt?: string | null
}

/** The day it was closed is kept: its name leaves some time after. */
export const endSessions: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const account = data as Account
  const before = (originalDoc ?? {}) as Account
  if (account.disabled !== true) return { ...account, disabledAt: null }
  const disabledAt = before.disabled === true ? before.disabledAt : null
  return { ...account, sessions: [], disabledAt: disabledAt ?? new Date().toISOString() }
}

/** Only who knows the password comes this far, so this tells nobody else that there is such an account. */
export const refuseDisabled: CollectionBeforeLoginHook = ({ req, user }) => {
  const account = user as { disabled?: boolean }
  if (account.disabled === true) throw refusal(req, 403, 'rules.accountDisabled')
  return account
}
