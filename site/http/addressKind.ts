/** The few addresses that are answered differently: previews of drafts, and posters. */

export type AddressKind = 'page' | 'preview' | 'poster'

export const addressKind = (path: string): AddressKind => {
  if (/^\/[^/]+\/preview(\/|$)/.test(path)) return 'preview'
  return /^\/[^/]+\/offers\/[^/]+\/poster(\.json)?\/?$/.test(path) ? 'poster' : 'page'
}
