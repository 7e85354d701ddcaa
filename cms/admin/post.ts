/** Sends something to the CMS. Gives nothing when it was done, else the sentence that says why not ("" when none came). */

export interface Refusal {
  errors?: { message?: string; data?: { errors?: { message?: string }[] } }[]
}

/** Payload names the fields of a refusal one by one. */
export function sentencesOf({ errors = [] }: Refusal): string {
  const fields = errors.flatMap(({ data }) => data?.errors ?? [])
  return (fields.length > 0 ? fields : errors).map(({ message = '' }) => message).join(' ')
}

export async function post(address: string, body: unknown): Promise<string | undefined> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined)
  if (response?.ok) return undefined
  return sentencesOf(((await response?.json().catch(() => ({}))) ?? {}) as Refusal)
}
