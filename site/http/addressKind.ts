/** The few kinds of address that are answered differently. What is drawn like an offer's page is of its kind. */

export type AddressKind =
  | 'page'
  | 'languages'
  | 'finder'
  | 'offer'
  | 'preview'
  | 'poster'
  | 'ask'
  | 'fit'
  | 'kept'
  | 'report'
  | 'guide'
  | 'where'

export const addressKind = (path: string): AddressKind => {
  if (path === '/') return 'languages'
  if (/^\/[^/]+\/preview(\/|$)/.test(path)) return 'preview'
  if (/^\/[^/]+\/(situation|saved)\/?$/.test(path)) return 'kept'
  if (/^\/[^/]+\/fit\.json$/.test(path)) return 'fit'
  if (/^\/[^/]+\/info\/report(\/|$)/.test(path)) return 'report'
  if (/^\/[^/]+\/guides(\/|$)/.test(path)) return 'guide'
  if (/^\/[^/]+\/(way|districts\/[^/]+)\/?$/.test(path)) return 'offer'
  if (/^\/[^/]+\/(childcare|responsible)\/?$/.test(path)) return 'where'
  if (/^\/[^/]+\/childcare\/letter\/?$/.test(path)) return 'ask'
  if (/^\/[^/]+\/(offers|offline-finder)\/?$/.test(path)) return 'finder'
  if (/^\/[^/]+\/offers\/[^/.]+\/?$/.test(path)) return 'offer'
  if (/^\/[^/]+\/offers\/[^/]+\/ask\/?$/.test(path)) return 'ask'
  return /^\/[^/]+\/offers\/[^/]+\/poster(\.json)?\/?$/.test(path) ? 'poster' : 'page'
}
