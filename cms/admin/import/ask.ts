/** Sends a table to the CMS: to be looked at, or to be entered. */
import type { TypedMapping } from '../../import/mapping.ts'
import type { Report } from '../../import/report.ts'
import { isEmptyMapping } from './typedMapping.ts'

export interface Wish {
  readonly file: File
  /** Name; "" when each row names its own */
  readonly organisation: string
  readonly allOrNothing: boolean
  readonly apply: boolean
  /** What she said about headings and words that are not ours */
  readonly mapping: TypedMapping
}

const octets = { 'content-type': 'application/octet-stream' }

/** The table alone where nothing was said about it; else a form. */
function sent({ file, mapping }: Wish): RequestInit {
  if (isEmptyMapping(mapping)) return { method: 'POST', headers: octets, body: file }
  const form = new FormData()
  form.set('table', file)
  form.set('mapping', JSON.stringify(mapping))
  return { method: 'POST', body: form }
}

/** @throws when the CMS does not answer with a report */
export async function askImport(wish: Wish): Promise<Report> {
  const query = new URLSearchParams()
  if (wish.organisation) query.set('organisation', wish.organisation)
  if (wish.allOrNothing) query.set('all', '1')
  if (wish.apply) query.set('apply', '1')
  const response = await fetch(`/api/import/offers?${query.toString()}`, sent(wish))
  const answer = (await response.json()) as Report | { errors: { message: string }[] }
  if ('errors' in answer) throw new Error(answer.errors[0]?.message ?? String(response.status))
  return answer
}
