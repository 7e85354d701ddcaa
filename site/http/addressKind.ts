/**
 * The few addresses that are answered differently: the menu of languages, the finder, offers, drafts, posters, asking for a
 * place or writing a letter, what a phone keeps and what it asks for that, the public report, guides, pages that ask where, districts.
 */

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
  | 'district'

export const addressKind = (path: string): AddressKind => {
  if (path === '/') return 'languages'
  if (/^\/[^/]+\/preview(\/|$)/.test(path)) return 'preview'
  if (/^\/[^/]+\/(situation|saved)\/?$/.test(path)) return 'kept'
  if (/^\/[^/]+\/fit\.json$/.test(path)) return 'fit'
  if (/^\/[^/]+\/info\/report(\/|$)/.test(path)) return 'report'
  if (/^\/[^/]+\/guides(\/|$)/.test(path)) return 'guide'
  if (/^\/[^/]+\/districts\/[^/]+\/?$/.test(path)) return 'district'
  if (/^\/[^/]+\/(childcare|responsible)\/?$/.test(path)) return 'where'
  if (/^\/[^/]+\/childcare\/letter\/?$/.test(path)) return 'ask'
  if (/^\/[^/]+\/(offers|offline-finder)\/?$/.test(path)) return 'finder'
  if (/^\/[^/]+\/offers\/[^/.]+\/?$/.test(path)) return 'offer'
  if (/^\/[^/]+\/offers\/[^/]+\/ask\/?$/.test(path)) return 'ask'
  return /^\/[^/]+\/offers\/[^/]+\/poster(\.json)?\/?$/.test(path) ? 'poster' : 'page'
}
