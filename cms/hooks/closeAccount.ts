/** A disabled account ends at once: its sessions are over, and nobody signs in to it again. */
import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeLoginHook } from 'payload'
import { sentence } from '../words.ts'

export const endSessions: CollectionBeforeChangeHook = ({ data }) => {
  const account = data as { disabled?: boolean }
  return account.disabled === true ? { ...account, sessions: [] } : account
}

/** Only who knows the password comes this far, so this tells nobody else that there is such an account. */
export const refuseDisabled: CollectionBeforeLoginHook = ({ req, user }) => {
  const account = user as { disabled?: boolean }
  if (account.disabled === true)
    throw new APIError(sentence(req.i18n.language, 'rules.accountDisabled'), 403, null, true)
  return account
}
