/** `GET /api/pictures/:hash`: the bytes of a published picture, for the site; readers never reach the CMS. */
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { Endpoint, PayloadRequest } from 'payload'
import { settings } from '../settings.ts'
import { rowOf } from './rows.ts'

interface Picture {
  id: string
  filename?: string | null
  mimeType?: string | null
}

/** The bytes of a picture, as they were kept when it was sent. */
export function bytesOf(filename: string, mimeType: string | null | undefined): Response {
  const file = createReadStream(path.join(settings.dataDir, 'uploads', path.basename(filename)))
  return new Response(Readable.toWeb(file) as ReadableStream, {
    headers: {
      'content-type': mimeType ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** Somebody may have sent the same bytes again, for an offer that is not public. */
async function publishedPicture(req: PayloadRequest, hash: string): Promise<Picture | undefined> {
  const { docs } = await req.payload.db.find<Picture>({
    collection: 'media',
    where: { hash: { equals: hash } },
    limit: 100,
    pagination: false,
    req,
  })
  for (const picture of docs) if ((await rowOf(req, 'media', picture.id))?.state === 'live') return picture
  return undefined
}

export const pictureEndpoint: Endpoint = {
  path: '/pictures/:hash',
  method: 'get',
  handler: async (req) => {
    const hash = String(req.routeParams?.['hash'])
    const missing = Response.json({ errors: [{ message: 'No such picture.' }] }, { status: 404 })
    if (!/^[0-9a-f]{64}$/.test(hash)) return missing
    const picture = await publishedPicture(req, hash)
    return picture?.filename ? bytesOf(picture.filename, picture.mimeType) : missing
  },
}
