/** Reads the body of a request up to a size, whatever its headers say of it. */

export const tooLarge = Symbol('too large')

/** The bytes of the body; undefined when there is none. Stops reading as soon as it is too much. */
export async function readBody(
  request: Request,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined | typeof tooLarge> {
  if (!request.body) return undefined
  if (Number(request.headers.get('content-length') ?? 0) > most) return tooLarge
  const reader = (request.body as ReadableStream<Uint8Array>).getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    length += piece.value.length
    // Not cancelled, only left: what is still on its way would find a closed stream, and that error reaches nobody.
    if (length > most) return tooLarge
    parts.push(piece.value)
  }
  return new Uint8Array(Buffer.concat(parts))
}
