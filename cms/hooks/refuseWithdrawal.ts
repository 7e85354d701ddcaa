/** Nothing disappears while a published entry refers to it: a reader would be led to nothing. */
import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { ModelName } from '../../content-models/define.ts'
import { models } from '../../content-models/models.ts'
import { fieldsAt } from '../../content-models/paths.ts'
import { collectionOf, kindOf } from '../collections/names.ts'
import { isLive, isPublic, type Saved } from '../publications/isPublic.ts'
import { rowOf } from '../publications/rows.ts'
import { refusal } from '../refusal.ts'

interface Reference {
  from: ModelName
  path: string
}

/** Go with what they refer to: see dependents in sync.ts. */
const dependent: readonly ModelName[] = ['offerStatus', 'districtFigures', 'recording']

/** What can refer to a kind. */
const referencesTo = (kind: ModelName): Reference[] =>
  (Object.keys(models) as ModelName[])
    .filter((from) => !dependent.includes(from))
    .flatMap((from) =>
      fieldsAt(models[from].fields)
        .filter(
          ({ field }) =>
            ((field.kind === 'reference' || field.kind === 'references') &&
              field.to === kind &&
              !field.loose) ||
            (field.kind === 'image' && kind === 'media'),
        )
        .map(({ path }) => ({ from, path })),
    )

const shownNames = 3

const nameOf = ({ id, title, name }: Saved): string =>
  typeof title === 'string' ? title : typeof name === 'string' ? name : String(id)

/** Names of published entries that refer to this one, a few of them. */
async function namesOfReferrers(req: PayloadRequest, kind: ModelName, id: string): Promise<string[]> {
  const names: string[] = []
  for (const { from, path } of referencesTo(kind)) {
    const { docs } = await req.payload.db.find<Saved>({
      collection: collectionOf[from],
      where: { and: [{ [path]: { equals: id } }, { _status: { equals: 'published' } }] },
      limit: shownNames,
      pagination: false,
      req,
    })
    for (const doc of docs) {
      if (String(doc.id) === id || !(await isPublic(req, from, doc))) continue
      names.push(`„${nameOf(doc)}“`)
    }
  }
  return names.slice(0, shownNames)
}

async function refuseWhileReferredTo(req: PayloadRequest, kind: ModelName, id: string): Promise<void> {
  const names = await namesOfReferrers(req, kind, id)
  if (names.length > 0) throw refusal(req, 409, 'rules.stillReferredTo', { entries: names.join(', ') })
}

export const refuseToWithdraw: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const kind = kindOf(collection.slug)
  const id = String((doc as { id: unknown }).id)
  if (!kind || (await rowOf(req, kind, id))?.state !== 'live' || (await isLive(req, kind, id))) return
  await refuseWhileReferredTo(req, kind, id)
}

export const refuseToDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const kind = kindOf(collection.slug)
  if (kind) await refuseWhileReferredTo(req, kind, String(id))
}
