/** How our own parts talk to the CMS. What it refuses comes back as its sentence, for the person to read. */

interface Refusal {
  errors?: { message?: string; data?: { errors?: { message?: string }[] } }[]
}

const send = (address: string, body: unknown): Promise<Response | undefined> =>
  fetch(
    address,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  ).catch(() => undefined)

const answerIn = async (response: Response | undefined): Promise<object | undefined> =>
  (await response?.json().catch(() => undefined)) as object | undefined

/** Payload names the fields of a refusal one by one. */
function sentencesOf({ errors = [] }: Refusal): string {
  const fields = errors.flatMap(({ data }) => data?.errors ?? [])
  return (fields.length > 0 ? fields : errors).map(({ message = '' }) => message).join(' ')
}

/** Asks, or does something where there is a body. Gives the answer, else the sentence that says why not ("" when none came). */
export async function ask<Answer extends object>(address: string, body?: unknown): Promise<Answer | string> {
  const response = await send(address, body)
  const answer = await answerIn(response)
  return response?.ok && answer ? (answer as Answer) : sentencesOf(answer ?? {})
}

/** Does something. Gives nothing when it was done, else the sentence that says why not ("" when none came). */
export async function post(address: string, body: unknown): Promise<string | undefined> {
  const response = await send(address, body)
  return response?.ok ? undefined : sentencesOf((await answerIn(response)) ?? {})
}

/** What stands at an address; undefined where nothing does for this person. @throws when the CMS cannot be asked */
export async function read<Found>(address: string, init: RequestInit = {}): Promise<Found | undefined> {
  const response = await fetch(address, init)
  return response.ok ? ((await response.json()) as Found) : undefined
}
