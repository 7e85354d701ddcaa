/** In whose name an import reads and writes: a person with her own rights, or the command line, which has all. */
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

export interface Actor {
  /** Spread into every operation: nothing is read or written beyond her rights. */
  readonly asked: { readonly req: PayloadRequest; readonly overrideAccess: boolean; readonly depth: 0 }
  readonly payload: Payload
  readonly language: 'de' | 'en'
}

/** @param user nobody: the person at the server's own command line */
export async function actorOf(
  payload: Payload,
  user: PayloadRequest['user'],
  language: 'de' | 'en',
): Promise<Actor> {
  const req = await createLocalReq(user ? { user } : {}, payload)
  // What hooks refuse is said in the language of whoever asked.
  req.i18n = { ...req.i18n, language }
  return { payload, language, asked: { req, overrideAccess: user === null, depth: 0 } }
}
