/** People with accounts, one for each kind of right. */
export const organisations = ['own', 'other'] as const
export type Owner = (typeof organisations)[number]

interface Account {
  role: 'admin' | 'coordinator' | 'provider'
  organisation?: Owner
  trusted?: true
  disabled?: true
}

export const people = {
  /** A provider whom nobody has given an organisation */
  unattached: { role: 'provider', trusted: true },
  /** Her account was closed while she was signed in */
  disabled: { role: 'provider', organisation: 'own', trusted: true, disabled: true },
  untrusted: { role: 'provider', organisation: 'own' },
  trusted: { role: 'provider', organisation: 'own', trusted: true },
  coordinator: { role: 'coordinator' },
  admin: { role: 'admin' },
  /** Writes for the other organisation; what the others may not see is hers */
  stranger: { role: 'provider', organisation: 'other', trusted: true },
} as const satisfies Record<string, Account>

export type Person = keyof typeof people
export const accounts: Readonly<Record<Person, Account>> = people
export const emailOf = (person: Person): string => `${person}@example.org`
export const password = 'vier Kraniche fliegen heim'
