/** May the person of a request do this to one document? The system itself, who is nobody, may do everything. */
import type { PayloadRequest } from 'payload'
import { may } from './accessOf.ts'
import type { Action, GuardedCollection } from './rights.ts'
import { userOf } from './roles.ts'

export async function mayDo(
  req: PayloadRequest,
  action: Action,
  collection: GuardedCollection,
  id: string,
): Promise<boolean> {
  const rule = req.user ? may(userOf(req.user), action, collection) : true
  if (rule === false) return false
  const byId = { id: { equals: id } }
  const where = rule === true ? byId : { and: [byId, rule] }
  return (await req.payload.db.findOne({ collection, where, req })) !== null
}
