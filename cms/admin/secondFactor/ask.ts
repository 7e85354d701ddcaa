/** The panel's questions to the CMS. What was refused comes back as its sentence, for the person to read. */
import { sentencesOf, type Refusal } from '../post.ts'

export async function ask<T extends object>(path: string, body: object): Promise<T | string> {
  const response = await fetch(`/api/users/second-factor${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined)
  if (!response) return ''
  const answer = (await response.json().catch(() => ({}))) as T & Refusal
  return response.ok ? answer : sentencesOf(answer)
}
