/** How our own parts talk to the CMS. What it refuses comes back as its sentence, for the person to read. */

interface FieldRefusal {
  path?: string
  message?: string
}
interface Refusal {
  errors?: { message?: string; data?: { collection?: string; errors?: FieldRefusal[] } }[]
}

/** Why something was not done. */
export interface Refused {
  /** Sentences; "" when no answer came */
  readonly message: string
  /** What speaks against it in the fields of a collection's form */
  readonly fieldsOf: (collection: string) => { path: string; message: string }[]
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

const refusedOf = (refusal: Refusal): Refused => ({
  message: sentencesOf(refusal),
  fieldsOf: (collection) =>
    (refusal.errors ?? [])
      .filter(({ data }) => data?.collection === collection)
      .flatMap(({ data }) => data?.errors ?? [])
      .flatMap(({ path, message = '' }) => (path === undefined ? [] : [{ path, message }])),
})

/** Asks, or does something where there is a body. Gives the answer, else the sentence that says why not ("" when none came). */
export async function ask<Answer extends object>(address: string, body?: unknown): Promise<Answer | string> {
  const response = await send(address, body)
  const answer = await answerIn(response)
  return response?.ok && answer ? (answer as Answer) : sentencesOf(answer ?? {})
}

/** Does something. Gives nothing when it was done, else what speaks against it. */
export async function attempt(address: string, body: unknown): Promise<Refused | undefined> {
  const response = await send(address, body)
  return response?.ok ? undefined : refusedOf((await answerIn(response)) ?? {})
}

/** As `attempt`, with nothing else than the sentence that says why not ("" when no answer came). */
export const post = async (address: string, body: unknown): Promise<string | undefined> =>
  (await attempt(address, body))?.message

/** What stands at an address; undefined where nothing does for this person. @throws when the CMS cannot be asked */
export async function read<Found>(address: string, init: RequestInit = {}): Promise<Found | undefined> {
  const response = await fetch(address, init)
  return response.ok ? ((await response.json()) as Found) : undefined
}
