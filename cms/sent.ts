/** What came along with a request to an endpoint of ours: nothing of it is known to be what it should be. */
import type { PayloadRequest } from 'payload'

export type Sent = Readonly<Record<string, unknown>>

/** The body, by name; without one, nothing was sent. @throws when it is no JSON */
export const sentWith = async (req: PayloadRequest): Promise<Sent> => ((await req.json?.()) ?? {}) as Sent

/** A text without the blanks around it, and at most so many characters of it; anything else is an empty one. */
export const textIn = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.trim().slice(0, most) : ''
