/**
 * Counts the writes of a document. Who sends the count she started from is refused when somebody else wrote in between: the
 * admin's forms send it as the field `rev`, other programs as the header `x-revision`, which also knows her own writes.
 */
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { refusal } from '../refusal.ts'

/** A form that opens over another one is drawn before the first write of its document: it knows of none. */
const sentCount = ({ rev }: { rev?: number | null }): number | null | undefined =>
  rev === 0 ? undefined : rev

/** So long may the answer to a form's save be on its way, while the next one has been sent. */
const onItsWay = 60_000

/**
 * Whether the last writes of a document were all hers, a moment ago. The admin's form saves by itself and sends its next
 * save, or the press of a button, before it has read the answer to the last one.
 */
async function areHerOwn(
  req: PayloadRequest,
  what: string,
  which: unknown,
  writes: number,
): Promise<boolean> {
  if (!req.user || writes < 1) return false
  const { docs } = await req.payload.db.find<{ who: string; createdAt: string }>({
    collection: 'audit',
    where: { what: { equals: what }, which: { equals: which }, did: { in: ['created', 'changed'] } },
    sort: ['-createdAt', '-id'],
    limit: writes,
    pagination: false,
    req,
  })
  const since = new Date(Date.now() - onItsWay).toISOString()
  return (
    docs.length === writes && docs.every(({ who, createdAt }) => who === req.user?.id && createdAt > since)
  )
}

export const countRevision: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
  context,
}) => {
  const { id, rev, _status } = (originalDoc ?? {}) as { id?: unknown; rev?: number | null; _status?: string }
  const before = rev ?? 0
  const header = req.headers.get('x-revision')
  // Payload fills in what was not sent, so that a missing count is the present one.
  const startedFrom = header === null ? (sentCount(data) ?? before) : Number(header)
  if (
    operation === 'update' &&
    context['restores'] !== true &&
    startedFrom !== before &&
    // What she has published in between was all of it: a save that was still on its way would begin a new draft.
    (header !== null ||
      _status === 'published' ||
      !(await areHerOwn(req, collection.slug, id, before - startedFrom)))
  )
    throw refusal(req, 409, 'rules.writtenInBetween')
  return { ...data, rev: before + 1 }
}
