/** The few addresses that are answered differently: the menu of languages, previews of drafts, posters, asking for a place, the public report. */

export type AddressKind = 'page' | 'languages' | 'preview' | 'poster' | 'ask' | 'report'

export const addressKind = (path: string): AddressKind => {
  if (path === '/') return 'languages'
  if (/^\/[^/]+\/preview(\/|$)/.test(path)) return 'preview'
  if (/^\/[^/]+\/info\/report(\/|$)/.test(path)) return 'report'
  if (/^\/[^/]+\/offers\/[^/]+\/ask\/?$/.test(path)) return 'ask'
  return /^\/[^/]+\/offers\/[^/]+\/poster(\.json)?\/?$/.test(path) ? 'poster' : 'page'
}
