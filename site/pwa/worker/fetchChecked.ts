/** Fetches one thing and checks it before anybody keeps it. */
import type { ParcelFile } from '../parcel.ts'
import { hashOf } from './hash.ts'

/** Headers that go with the content; those of the transport do not. */
const keptHeaders = [
  'content-type',
  'content-language',
  // By it the next one is asked for only if it is another.
  'etag',
  'content-security-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
]

export interface Checked {
  readonly response: Response
  readonly hash: string
}

/**
 * Only an ordinary 200 of this site, whole, with the hash that was promised; or the old one where the site says that it
 * still holds. Anything else is an error.
 */
export async function fetchChecked(file: ParcelFile, signal: AbortSignal, old?: Checked): Promise<Checked> {
  if (file.hash === undefined) return fetchOnce(file, signal, 'no-store', old)
  // The browser may have the file already. It may also have a damaged one, and would have it for a year.
  return fetchOnce(file, signal, 'default').catch(() => fetchOnce(file, signal, 'reload'))
}

async function fetchOnce(
  { url, hash: promised }: ParcelFile,
  signal: AbortSignal,
  cache: RequestCache,
  old?: Checked,
): Promise<Checked> {
  const etag = old?.response.headers.get('etag')
  const headers = etag ? { 'if-none-match': etag } : {}
  const response = await fetch(url, { cache, redirect: 'error', signal, headers })
  if (old && response.status === 304) return old
  if (response.status !== 200 || response.type !== 'basic')
    throw new Error(`${url} answered ${String(response.status)} (${response.type}).`)
  const body = await response.arrayBuffer()
  const hash = await hashOf(body)
  if (hash !== (promised ?? response.headers.get('content-sha256')))
    throw new Error(`${url} came damaged or incomplete.`)
  const kept = new Headers()
  for (const name of keptHeaders) {
    const value = response.headers.get(name)
    if (value !== null) kept.set(name, value)
  }
  return { response: new Response(body, { headers: kept }), hash }
}
