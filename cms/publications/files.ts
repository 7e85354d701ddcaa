/**
 * `GET /api/pictures/:hash` and `/api/recorded/:hash`: the bytes of a published picture or recording, for the site;
 * readers never reach the CMS.
 */
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { Endpoint, PayloadRequest } from 'payload'
import { collectionOf } from '../collections/names.ts'
import { settings } from '../settings.ts'
import { rowOf } from './rows.ts'

interface File {
  id: string
  filename?: string | null
  mimeType?: string | null
}

/** The bytes of a file, as they were kept when it was sent. */
export function bytesOf(filename: string, mimeType: string | null | undefined): Response {
  const file = createReadStream(path.join(settings.dataDir, 'uploads', path.basename(filename)))
  return new Response(Readable.toWeb(file) as ReadableStream, {
    headers: {
      'content-type': mimeType ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
    },
  })
}

type FileKind = 'media' | 'recording'

/** Somebody may have sent the same bytes again, for an offer that is not public. */
async function publishedFile(req: PayloadRequest, kind: FileKind, hash: string): Promise<File | undefined> {
  const { docs } = await req.payload.db.find<File>({
    collection: collectionOf[kind],
    where: { hash: { equals: hash } },
    limit: 100,
    pagination: false,
    req,
  })
  for (const file of docs) if ((await rowOf(req, kind, file.id))?.state === 'live') return file
  return undefined
}

const endpointOf = (kind: FileKind, name: string): Endpoint => ({
  path: `/${name}/:hash`,
  method: 'get',
  handler: async (req) => {
    const hash = String(req.routeParams?.['hash'])
    const missing = Response.json({ errors: [{ message: 'No such file.' }] }, { status: 404 })
    if (!/^[0-9a-f]{64}$/.test(hash)) return missing
    const file = await publishedFile(req, kind, hash)
    return file?.filename ? bytesOf(file.filename, file.mimeType) : missing
  },
})

export const pictureEndpoint = endpointOf('media', 'pictures')
export const recordingEndpoint = endpointOf('recording', 'recorded')
