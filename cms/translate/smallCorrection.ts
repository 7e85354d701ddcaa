/**
 * The tick "small correction": a change of the German that changes no meaning keeps the translations current that were
 * current before. It counts in the save that publishes, and is kept nowhere.
 */
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, Field, RequestContext } from 'payload'
import {
  germanTexts,
  movedHashes,
  type GermanText,
  type TranslatableKind,
} from '../../content-models/owedTexts.ts'
import { kindOf } from '../collections/names.ts'
import { findSaved, isLive } from '../publications/isPublic.ts'
import { syncPublication } from '../publications/sync.ts'
import { label } from '../words.ts'
import { changeNewestVersion } from './newestVersion.ts'
import { translationsOf } from './tasks/sync.ts'

export const smallCorrection: Field = {
  name: 'smallCorrection',
  type: 'checkbox',
  virtual: true,
  label: label('private.smallCorrection.label'),
  // The form takes what an autosave answers: without an echo, a tick would be gone before she publishes.
  hooks: { afterRead: [({ context, data }) => ticked(context).has(String(data?.['id'])) || undefined] },
  admin: {
    position: 'sidebar',
    description: label('private.smallCorrection.help'),
    disableListColumn: true,
    disableListFilter: true,
    disableBulkEdit: true,
    // Nothing is translated yet of what was never saved.
    condition: (data) => data['id'] !== undefined,
  },
}

/** Ids of the drafts of this request that came with the tick. */
const ticked = (context: RequestContext): Set<string> =>
  (context['tickedDrafts'] ??= new Set<string>()) as Set<string>

/** The German as it was public, by the id of its entry: several entries may be saved in one request. */
const kept = (context: RequestContext): Map<string, GermanText[]> =>
  (context['correctedGerman'] ??= new Map<string, GermanText[]>()) as Map<string, GermanText[]>

/** Stands behind the publish gate, so that nobody comes here who may not publish. */
export const noteCorrection: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  originalDoc,
  req,
}) => {
  const { smallCorrection: isSmall, ...rest } = data as Record<string, unknown>
  const kind = kindOf(collection.slug) as TranslatableKind
  const { id } = (originalDoc ?? {}) as { id?: string }
  if (isSmall === true && rest['_status'] === 'draft' && id !== undefined) ticked(context).add(id)
  if (
    isSmall === true &&
    rest['_status'] === 'published' &&
    id !== undefined &&
    (await isLive(req, kind, id))
  )
    kept(context).set(id, germanTexts(kind, await findSaved(req, kind, { id: { equals: id } })))
  return rest
}

export const keepTranslationsCurrent: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  req,
}) => {
  const { id } = doc as { id: string }
  const before = kept(context).get(id)
  if (!before) return
  kept(context).delete(id)
  const kind = kindOf(collection.slug) as TranslatableKind
  const now = germanTexts(kind, await findSaved(req, kind, { id: { equals: id } }))
  for (const translation of await translationsOf(req, kind, id)) {
    const words = translation.words ?? []
    const moved = movedHashes(words, before, now)
    if (moved.every((word, at) => word === words[at])) continue
    await req.payload.db.updateOne({
      collection: 'translations',
      id: translation.id,
      data: { words: moved },
      req,
    })
    // Whoever goes on with her draft goes on from the corrected German too.
    await changeNewestVersion(req, translation.id, (version) => ({
      words: movedHashes(version.words ?? [], before, now),
    }))
    await syncPublication(req, 'translation', String(translation.id))
  }
}
