/** Reads the body of a request up to a size, whatever its headers say of it. */

export const tooLarge = Symbol('too large')

/** The bytes of the body; undefined when there is none. Stops reading as soon as it is too much. */
export async function readBody(
  request: Request,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined | typeof tooLarge> {
  if (!request.body) return undefined
  if (Number(request.headers.get('content-length') ?? 0) > most) return tooLarge
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += part.length
    if (length > most) return tooLarge
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}
