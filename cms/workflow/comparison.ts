/** Which two versions show what a draft would change for women. */
import type { PayloadRequest } from 'payload'
import { isLive, type Saved } from '../publications/isPublic.ts'

/** Ids of versions, as Payload's page of a version is addressed. */
export interface Comparison {
  readonly draft: string
  readonly published: string
}

async function newestVersion(
  req: PayloadRequest,
  offer: string,
  status: 'draft' | 'published',
): Promise<string | undefined> {
  const { docs } = await req.payload.db.findVersions<Saved>({
    collection: 'offers',
    where: { and: [{ parent: { equals: offer } }, { 'version._status': { equals: status } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    select: { parent: true },
    req,
  })
  return docs[0]?.id
}

/** The newest draft against what is public; nothing while the page is not there, or there is no draft beside it. */
export async function comparisonOf(req: PayloadRequest, draft: Saved): Promise<Comparison | null> {
  if (draft['_status'] === 'published' || !(await isLive(req, 'offer', draft.id))) return null
  const [newest, published] = await Promise.all(
    (['draft', 'published'] as const).map((status) => newestVersion(req, String(draft.id), status)),
  )
  return newest !== undefined && published !== undefined ? { draft: newest, published } : null
}
