/** What is kept of a second factor: nothing of it leaves by any interface. */
import type { Field } from 'payload'

const closed = { read: () => false, create: () => false, update: () => false }
const kept = { access: closed, hidden: true, admin: { hidden: true, disableListFilter: true } } as const

export const secondFactorFields: Field[] = [
  // Encrypted: who reads the database makes no codes. While she has not confirmed it, it asks for nothing.
  { name: 'secondSecret', type: 'text', ...kept },
  { name: 'secondSince', type: 'date', ...kept },
  // The time of the last code that was taken, in steps of 30 seconds: each is taken once.
  { name: 'secondStep', type: 'number', ...kept },
  // Fingerprints of the codes for a lost phone that are left, one a word.
  { name: 'secondRecovery', type: 'text', ...kept },
  // Sessions whose password was right and whose code is owed: see session.ts.
  { name: 'secondWaiting', type: 'text', ...kept },
]
