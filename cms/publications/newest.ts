import type { PayloadRequest } from 'payload'
import type { ModelName } from '../../content-models/define.ts'
import { collectionOf } from '../collections/names.ts'
import type { Saved } from './isPublic.ts'

/**
 * The newest text, draft or live, whoever may read it otherwise: only for who holds a link to it, which was made by
 * somebody who may. Null when there is no such document any more.
 */
export async function newestByLink(req: PayloadRequest, kind: ModelName, id: string): Promise<Saved | null> {
  const found: unknown = await req.payload.findByID({
    collection: collectionOf[kind],
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    // eslint-disable-next-line no-restricted-syntax -- whoever made the link may read it, and the link is the right to see it
    overrideAccess: true,
    req,
  })
  return found as Saved | null
}
