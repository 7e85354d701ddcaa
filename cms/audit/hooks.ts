/** Notes each write of a collection and, for all of them, what was refused to somebody who is signed in. */
import type {
  AfterErrorHook,
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
} from 'payload'
import { contentHash } from './contentHash.ts'
import { note, noteAfterwards } from './note.ts'

const idIn = (document: unknown): string => String((document as { id: unknown }).id)

export const noteChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  await note(req, {
    did: operation === 'create' ? 'created' : 'changed',
    what: collection.slug,
    which: idIn(doc),
    ...(operation === 'update' ? { before: contentHash(previousDoc) } : {}),
    after: contentHash(doc),
  })
}

export const noteDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await note(req, { did: 'deleted', what: collection.slug, which: String(id), before: contentHash(doc) })
}

export const noteSignIn: CollectionAfterLoginHook = async ({ user, req }) => {
  await note(req, { did: 'signedIn', what: 'users', which: idIn(user) })
}

const refusals = [401, 403]

/** Visitors leave no row: nobody is there to be named. */
export const noteRefusal: AfterErrorHook = async ({ collection, error, req }) => {
  if (!req.user || !refusals.includes((error as { status?: number }).status ?? 500)) return
  const id = req.routeParams?.['id']
  await noteAfterwards(req, {
    did: 'refused',
    what: collection?.slug ?? req.pathname,
    ...(typeof id === 'string' ? { which: id } : {}),
  })
}
