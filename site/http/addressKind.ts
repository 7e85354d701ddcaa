/** The few addresses that are answered differently: previews of drafts, posters, the public report. */

export type AddressKind = 'page' | 'preview' | 'poster' | 'report'

export const addressKind = (path: string): AddressKind => {
  if (/^\/[^/]+\/preview(\/|$)/.test(path)) return 'preview'
  if (/^\/[^/]+\/info\/report(\/|$)/.test(path)) return 'report'
  return /^\/[^/]+\/offers\/[^/]+\/poster(\.json)?\/?$/.test(path) ? 'poster' : 'page'
}
