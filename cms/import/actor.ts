/** In whose name an import reads and writes: a person with her own rights, or the command line, which has all. */
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { userOf } from '../access/roles.ts'
import { spoken, type Language } from '../spoken.ts'

export interface Actor {
  /** Spread into every operation: nothing is read or written beyond her rights. */
  readonly asked: { readonly req: PayloadRequest; readonly overrideAccess: boolean; readonly depth: 0 }
  readonly payload: Payload
  readonly language: Language
}

type Person = NonNullable<PayloadRequest['user']>

async function actor(payload: Payload, user: Person | undefined, language: Language): Promise<Actor> {
  const req = await createLocalReq(user ? { user } : {}, payload)
  // What hooks refuse is said in the language of whoever asked.
  req.i18n = { ...req.i18n, language }
  return { payload, language, asked: { req, overrideAccess: user === undefined, depth: 0 } }
}

/** The person at the server's own command line. */
export const operator = (payload: Payload, language: Language): Promise<Actor> =>
  actor(payload, undefined, language)

/** The person who is signed in; undefined for a visitor and for a disabled account. */
export const personIn = async ({ payload, user, i18n }: PayloadRequest): Promise<Actor | undefined> =>
  user && userOf(user) ? actor(payload, user, spoken(i18n.language)) : undefined
