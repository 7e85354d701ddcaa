/** Did a page of another site make the browser send this? */

const asking = ['GET', 'HEAD', 'OPTIONS']

const originOf = (address: string | null): string | undefined =>
  address !== null && URL.canParse(address) ? new URL(address).origin : undefined

/**
 * Browsers name the origin with every form. It is compared with the address that readers know: behind a proxy that ends
 * TLS, that of the connection is another one.
 */
export function isForeign({ method, headers, url }: Request, siteUrl: URL): boolean {
  if (asking.includes(method)) return false
  const origin = originOf(headers.get('origin'))
  return origin === undefined || (origin !== siteUrl.origin && origin !== new URL(url).origin)
}
