/** The lists that somebody may take along as a file. Accounts: admins only. */
export const exportable = [
  'offers',
  'offer-statuses',
  'organisations',
  'places',
  'translations',
  'districts',
  'helplines',
  'info-pages',
  'guides',
  'offices',
  'rule-notes',
  'users',
] as const

export type Exportable = (typeof exportable)[number]

export const isExportable = (collection: string): collection is Exportable =>
  (exportable as readonly string[]).includes(collection)

export const endings = ['csv', 'json'] as const
export type Ending = (typeof endings)[number]
