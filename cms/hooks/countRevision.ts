/**
 * Counts the writes of a document. Who sends the count she started from is refused when somebody wrote in between: the
 * admin's forms send it as the field `rev`, other programs as the header `x-revision` or the field.
 */
import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { sentence } from '../words.ts'

export const countRevision: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req, context }) => {
  const before = (originalDoc as { rev?: number | null } | undefined)?.rev ?? 0
  const header = req.headers.get('x-revision')
  // Payload fills in what was not sent, so that a missing count is the present one.
  const startedFrom = header === null ? ((data as { rev?: number | null }).rev ?? before) : Number(header)
  if (operation === 'update' && context['restores'] !== true && startedFrom !== before)
    throw new APIError(sentence(req.i18n.language, 'rules.writtenInBetween'), 409, null, true)
  return { ...data, rev: before + 1 }
}
