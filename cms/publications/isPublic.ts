/** Whether a saved document is public. Read from the database itself, never from what somebody just sent. */
import type { PayloadRequest, Where } from 'payload'
import { collectionOf, draftable } from '../collections/names.ts'
import type { ModelName } from '../../content-models/define.ts'
import { findOnce } from '../database/readOnce.ts'
import { idOf } from '../access/idOf.ts'
import { mayBeRecorded, type RecordableKind } from '../../content-models/recording.ts'
import { isForReaders } from '../../content-models/translation.ts'

export type Saved = Record<string, unknown> & { id: string | number }

/** The document as it is live, inside the request's transaction. Skips access: only for publishing. */
export const findSaved = (req: PayloadRequest, kind: ModelName, where: Where): Promise<Saved | null> =>
  findOnce<Saved>(req, collectionOf[kind], where)

const byId = (id: unknown): Where => ({ id: { equals: id } })

/** Is the entry of this kind and id published? */
export async function isLive(req: PayloadRequest, kind: ModelName, id: unknown): Promise<boolean> {
  const saved = await findSaved(req, kind, byId(id))
  return saved !== null && isPublic(req, kind, saved)
}

/** A recording is public with its entry. */
async function isRecordingPublic(req: PayloadRequest, recording: Saved): Promise<boolean> {
  const kind = recording['kind'] as RecordableKind
  const entry = await findSaved(req, kind, byId(idOf(recording[kind])))
  return entry !== null && mayBeRecorded(entry) && isPublic(req, kind, entry)
}

/** A status is public with its offer, a translation with its entry, a picture with an offer that shows it. */
export async function isPublic(req: PayloadRequest, kind: ModelName, saved: Saved): Promise<boolean> {
  if ((draftable as readonly string[]).includes(collectionOf[kind]) && saved['_status'] !== 'published')
    return false
  if (kind === 'offerStatus') return isLive(req, 'offer', saved['offer'])
  if (kind === 'districtFigures') return isLive(req, 'district', idOf(saved['district']))
  if (kind === 'translation')
    return isForReaders(saved['status']) && isLive(req, saved['kind'] as ModelName, saved['entry'])
  if (kind === 'recording') return isRecordingPublic(req, saved)
  if (kind === 'media') {
    const shown = await findSaved(req, 'offer', {
      and: [{ image: { equals: saved.id } }, { _status: { equals: 'published' } }],
    })
    return shown !== null
  }
  return true
}
