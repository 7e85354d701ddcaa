/** Compression of rendered pages: the adapter does none, and no proxy is asked for. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

/** The best encoding a browser says it takes. */
export function encodingOf(accepted: string | null): Encoding {
  const offered = (accepted ?? '').toLowerCase()
  const takes = (name: string) =>
    new RegExp(`(^|[\\s,])${name}(?![\\w-]|\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(offered)
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
}

/** A page is compressed once and kept: of the qualities that take a millisecond or two, 7 saves most bytes. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 7, [constants.BROTLI_PARAM_LGWIN]: 18 } }
const compressors = {
  br: (body: Uint8Array) => promisify(brotliCompress)(body, quality),
  gzip: (body: Uint8Array) => promisify(gzip)(body),
  identity: (body: Uint8Array) => Promise.resolve(body),
} as const satisfies Record<Encoding, (body: Uint8Array) => Promise<Uint8Array>>

export const compressed = async (body: Uint8Array, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await compressors[encoding](body))
