/** Finds and writes documents whose collection is known only when it runs. */
import type { Payload, PayloadRequest, Where } from 'payload'
import { collectionOf } from '../collections/names.ts'
import type { ModelName } from '../../content-models/define.ts'
import { savedDay } from '../hooks/dateFacts.ts'
import type { Raw } from './content.ts'
import { resolveDay } from './days.ts'

/** A day as Payload keeps it. */
export const daySaved = (today: string) => (written: string) => savedDay(resolveDay(written, today))

/** The id of the document, drafts included; undefined when there is none. */
export async function idWhere(payload: Payload, kind: ModelName, where: Where): Promise<string | undefined> {
  const found = await payload.db.findOne<{ id: string }>({ collection: collectionOf[kind], where })
  return found ? found.id : undefined
}

/** Creates a document with all hooks, as the system itself. Returns its id. */
export async function create(req: PayloadRequest, kind: ModelName, data: Raw): Promise<string> {
  const { id } = await req.payload.create({
    collection: collectionOf[kind] as 'offers',
    data: data as never,
    draft: data['_status'] === 'draft',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}

export async function update(req: PayloadRequest, kind: ModelName, id: string, data: Raw): Promise<void> {
  await req.payload.update({
    collection: collectionOf[kind] as 'offers',
    id,
    data: data,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
