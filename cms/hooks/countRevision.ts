/**
 * Counts the writes of a document. Who sends the count she started from is refused when somebody wrote in between: the
 * admin's forms send it as the field `rev`, other programs as the header `x-revision` or the field.
 */
import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '../refusal.ts'

/** A form that opens over another one is drawn before the first write of its document: it knows of none. */
const sentCount = ({ rev }: { rev?: number | null }): number | null | undefined =>
  rev === 0 ? undefined : rev

export const countRevision: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req, context }) => {
  const before = (originalDoc as { rev?: number | null } | undefined)?.rev ?? 0
  const header = req.headers.get('x-revision')
  // Payload fills in what was not sent, so that a missing count is the present one.
  const startedFrom = header === null ? (sentCount(data) ?? before) : Number(header)
  if (operation === 'update' && context['restores'] !== true && startedFrom !== before)
    throw refusal(req, 409, 'rules.writtenInBetween')
  return { ...data, rev: before + 1 }
}
