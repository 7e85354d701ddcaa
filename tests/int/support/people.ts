/** People with accounts, one for each kind of right. */
/** `far` is at home in another district than `own` and `other`. */
export const organisations = ['own', 'other', 'far'] as const
export type Owner = (typeof organisations)[number]

interface Account {
  role: 'admin' | 'coordinator' | 'provider' | 'translator' | 'reviewer'
  organisation?: Owner
  /** Official keys of districts */
  districts?: readonly string[]
  languages?: readonly string[]
  owner?: true
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
  /** Speaks for her organisation */
  owner: { role: 'provider', organisation: 'own', owner: true },
  coordinator: { role: 'coordinator', districts: ['15090'] },
  /** Looks after another district, where none of the documents lie */
  elsewhere: { role: 'coordinator', districts: ['15083'] },
  /** A coordinator whom nobody has given a district */
  districtless: { role: 'coordinator' },
  translator: { role: 'translator', languages: ['en'] },
  /** Translates into a language that none of the documents are in */
  otherTranslator: { role: 'translator', languages: ['uk'] },
  reviewer: { role: 'reviewer', languages: ['en'] },
  admin: { role: 'admin' },
  /** Writes for the other organisation; what the others may not see is hers */
  stranger: { role: 'provider', organisation: 'other', trusted: true },
} as const satisfies Record<string, Account>

export type Person = keyof typeof people
export const accounts: Readonly<Record<Person, Account>> = people
export const emailOf = (person: Person): string => `${person}@example.org`
export const password = 'vier Kraniche fliegen heim'
