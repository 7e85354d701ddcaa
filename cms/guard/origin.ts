/** Did a page of another site make the browser send this? */

/**
 * Browsers name the origin with everything that can write, or say at least whether it is the same site. Who names
 * neither is no browser, and no other site can make it send a cookie.
 */
export function isForeign(headers: Headers, own: string): boolean {
  const origin = headers.get('origin')
  if (origin !== null) return origin !== own
  const site = headers.get('sec-fetch-site')
  return site !== null && site !== 'same-origin' && site !== 'none'
}

/** A link that was followed, as from a mail: a page is shown, nothing is written. */
export const isFollowedLink = (headers: Headers): boolean =>
  headers.get('origin') === null &&
  headers.get('sec-fetch-mode') === 'navigate' &&
  headers.get('sec-fetch-dest') === 'document'
