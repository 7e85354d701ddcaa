/** Counts the writes of a document. Who sends the count she started from is refused when somebody wrote in between. */
import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { sentence } from '../words.ts'

export const countRevision: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before = (originalDoc as { rev?: number | null } | undefined)?.rev ?? 0
  const startedFrom = req.headers.get('x-revision')
  if (originalDoc && startedFrom !== null && Number(startedFrom) !== before)
    throw new APIError(sentence(req.i18n.language, 'rules.writtenInBetween'), 409, null, true)
  return { ...data, rev: before + 1 }
}
