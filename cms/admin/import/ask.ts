/** Sends a table to the CMS: to be looked at, or to be entered. */
import type { Report } from '../../import/report.ts'

export interface Wish {
  readonly file: File
  /** Name; "" when each row names its own */
  readonly organisation: string
  readonly allOrNothing: boolean
  readonly apply: boolean
}

/** @throws when the CMS does not answer with a report */
export async function askImport({ file, organisation, allOrNothing, apply }: Wish): Promise<Report> {
  const query = new URLSearchParams()
  if (organisation) query.set('organisation', organisation)
  if (allOrNothing) query.set('all', '1')
  if (apply) query.set('apply', '1')
  const response = await fetch(`/api/import/offers?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  })
  const answer = (await response.json()) as Report | { errors: { message: string }[] }
  if ('errors' in answer) throw new Error(answer.errors[0]?.message ?? String(response.status))
  return answer
}
