/** A part of a file, by the request's Range (RFC 9110): Apple's phones play nothing that does not come in parts. */

interface Part {
  readonly first: number
  readonly last: number
}

const digits = /^bytes=(\d*)-(\d*)$/

/** One range of bytes; "beyond" where it begins behind the end. What is asked in any other way is answered with the whole. */
export function partAsked(range: string | null, length: number): Part | 'whole' | 'beyond' {
  const [, from = '', to = ''] = digits.exec(range?.trim() ?? '') ?? []
  if (from === '' && to === '') return 'whole'
  const first = from === '' ? Math.max(length - Number(to), 0) : Number(from)
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1)
  if (from !== '' && to !== '' && Number(to) < first) return 'whole'
  return first >= length ? 'beyond' : { first, last }
}

/** The answer with the bytes that are asked for. `etag` names the whole, so that parts of two files never meet. */
export function answerWithPart(
  request: Request,
  bytes: Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> & { etag: string },
): Response {
  const all = { ...headers, 'accept-ranges': 'bytes' }
  const sameFile = request.headers.get('if-range') ?? headers.etag
  const part = sameFile === headers.etag ? partAsked(request.headers.get('range'), bytes.byteLength) : 'whole'
  if (part === 'whole') return new Response(bytes, { headers: all })
  const length = String(bytes.byteLength)
  if (part === 'beyond')
    return new Response(null, { status: 416, headers: { ...all, 'content-range': `bytes */${length}` } })
  const { first, last } = part
  return new Response(bytes.subarray(first, last + 1), {
    status: 206,
    headers: { ...all, 'content-range': `bytes ${String(first)}-${String(last)}/${length}` },
  })
}
