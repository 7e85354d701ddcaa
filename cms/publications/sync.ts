/**
 * Brings the published row of an entry in step with its saved document: live, changed, or withdrawn.
 * Runs in the save's own transaction, so document and row are always both old or both new.
 */
import type { PayloadRequest, Where } from 'payload'
import type { ModelName } from '../../content-models/define.ts'
import { isRecordable } from '../../content-models/recording.ts'
import { idOf } from '../access/idOf.ts'
import { collectionOf } from '../collections/names.ts'
import { checkedEntry } from './checkedEntry.ts'
import { findSaved, isPublic, type Saved } from './isPublic.ts'
import { liveRow, rowOf, writeRow } from './rows.ts'

type Named = [ModelName, string]

async function idsOf(req: PayloadRequest, dependent: ModelName, where: Where): Promise<Named[]> {
  const { docs } = await req.payload.db.find<Saved>({
    collection: collectionOf[dependent],
    where,
    limit: 100,
    pagination: false,
    req,
  })
  return docs.map((doc) => [dependent, String(doc.id)])
}

const recordingsOf = async (req: PayloadRequest, kind: ModelName, id: string): Promise<Named[]> =>
  isRecordable(kind) ? idsOf(req, 'recording', { [kind]: { equals: id } }) : []

/** What appears and disappears together with an entry. */
async function dependents(req: PayloadRequest, kind: ModelName, id: string): Promise<Named[]> {
  const hanging = [
    ...(await idsOf(req, 'translation', { and: [{ kind: { equals: kind } }, { entry: { equals: id } }] })),
    ...(await recordingsOf(req, kind, id)),
  ]
  if (kind === 'offer') return [...(await idsOf(req, 'offerStatus', { offer: { equals: id } })), ...hanging]
  if (kind === 'district')
    return [...(await idsOf(req, 'districtFigures', { district: { equals: id } })), ...hanging]
  return hanging
}

/** The picture that the entry showed until now; undefined where it showed none. */
async function pictureSoFar(req: PayloadRequest, kind: ModelName, id: string): Promise<string | undefined> {
  const row = kind === 'offer' ? await rowOf(req, kind, id) : null
  if (row?.state !== 'live') return undefined
  return (JSON.parse(row.line) as { entry: { image?: string } }).entry.image
}

/** @returns whether the entry appeared, changed, disappeared, or nothing of it did. */
export async function syncPublication(
  req: PayloadRequest,
  kind: ModelName,
  id: string,
): Promise<Awaited<ReturnType<typeof writeRow>>> {
  const former = await pictureSoFar(req, kind, id)
  const saved = await findSaved(req, kind, { id: { equals: id } })
  const live = saved !== null && (await isPublic(req, kind, saved))
  const shown = live && kind === 'offer' ? idOf(saved['image']) : undefined
  if (shown !== undefined) await syncPublication(req, 'media', shown)
  const written = live
    ? await writeRow(req, liveRow(kind, saved, await checkedEntry(req, kind, saved)))
    : await writeRow(req, { kind, id, state: 'gone', rest: await oldAddress(req, kind, id) })
  // A picture goes with the last offer that shows it.
  if (former !== undefined && former !== shown) await syncPublication(req, 'media', former)
  // An offer that becomes one of the sensitive kinds stays, and its recordings go.
  const following = { flipped: dependents, changed: recordingsOf, same: () => [] }[written]
  for (const [dependent, dependentId] of await following(req, kind, id))
    await syncPublication(req, dependent, dependentId)
  return written
}

/** The address a withdrawn entry had, which answers 410 from now on. */
async function oldAddress(req: PayloadRequest, kind: ModelName, id: string): Promise<{ slug?: string }> {
  const slug = (await rowOf(req, kind, id))?.slug
  return slug ? { slug } : {}
}
