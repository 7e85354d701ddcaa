/** Answers a request from the kept pages, or renders, compresses and keeps it. */
import { createHash } from 'node:crypto'
import { compressed, encodingOf, type Encoding } from './compress.ts'
import { PageCache, type KeptPage } from './pageCache.ts'
import { headersFor } from './securityHeaders.ts'

const cache = new PageCache()
const isText = (type: string | null) =>
  /^(text\/|application\/(json|manifest\+json|xml|ld\+json))/.test(type ?? '')

function answer(request: Request, page: KeptPage): Response {
  const headers = new Headers(page.headers.map(([name, value]) => [name, value] as [string, string]))
  const etag = headers.get('etag')
  if (etag && request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : page.body, { status: page.status, headers })
}

async function pageOf(response: Response, path: string, encoding: Encoding): Promise<KeptPage> {
  const plain = new Uint8Array(await response.arrayBuffer())
  const canCompress = isText(response.headers.get('content-type')) && plain.byteLength > 500
  const body = canCompress ? await compressed(plain, encoding) : plain
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(headersFor(path)))
    if (!headers.has(name)) headers.set(name, value)
  headers.append('vary', 'accept-encoding, save-data')
  if (canCompress && encoding !== 'identity') headers.set('content-encoding', encoding)
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache')
  if (!headers.has('etag') && !headers.get('cache-control')?.includes('no-store'))
    headers.set('etag', `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`)
  // Of the content itself, whatever the compression: a phone that keeps it can check that all of it came. Under the
  // standard's name (Unencoded-Digest) Chrome refuses any page that a proxy in front has touched.
  headers.set('content-sha256', createHash('sha256').update(plain).digest('base64'))
  headers.set('content-length', String(body.byteLength))
  return { status: response.status, headers: [...headers], body }
}

export interface Asked {
  readonly request: Request
  /** What makes two requests the same page; undefined when the page is not to be kept */
  readonly key: string | undefined
  /** The content's present state, by its number and day */
  readonly state: () => string
  readonly render: () => Promise<Response>
}

export async function respond({ request, key, state, render }: Asked): Promise<Response> {
  const encoding = encodingOf(request.headers.get('accept-encoding'))
  const fullKey = key && `${encoding} ${key}`
  const begun = state()
  const kept = fullKey ? cache.get(begun, fullKey) : undefined
  if (kept) return answer(request, kept)
  const page = await pageOf(await render(), new URL(request.url).pathname, encoding)
  const mayKeep = !page.headers.some(
    ([name, value]) => name === 'cache-control' && value.includes('no-store'),
  )
  // What answers HEAD has no body: kept, it would be everybody's empty page.
  const isWhole = request.method === 'GET' && page.status === 200
  if (fullKey && mayKeep && isWhole) cache.keep(begun, state(), fullKey, page)
  return answer(request, page)
}
