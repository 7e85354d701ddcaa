/** Whom a step concerns. Nobody who was closed out gets a letter, and a vacant post never blocks a district. */
import type { PayloadRequest, Where } from 'payload'
import type { Role } from '../access/roles.ts'

export interface Person {
  id: string
  email: string
  role: Role
}

async function peopleWhere(req: PayloadRequest, where: Where): Promise<Person[]> {
  const open: Where = { or: [{ disabled: { exists: false } }, { disabled: { equals: false } }] }
  const { docs } = await req.payload.db.find<Person>({
    collection: 'users',
    where: { and: [where, open] },
    limit: 50,
    pagination: false,
    req,
  })
  return docs
}

/** Those who look after a district; the admins where nobody does. */
export async function reviewersOf(req: PayloadRequest, district: string | undefined): Promise<Person[]> {
  const coordinators =
    district === undefined
      ? []
      : await peopleWhere(req, {
          and: [{ role: { equals: 'coordinator' } }, { districts: { in: [district] } }],
        })
  return coordinators.length > 0 ? coordinators : peopleWhere(req, { role: { equals: 'admin' } })
}

/** Who sent it in, or else everybody who writes for the organisation. */
export async function writersOf(
  req: PayloadRequest,
  submittedBy: string | undefined,
  organisation: string | undefined,
): Promise<Person[]> {
  const sender = submittedBy === undefined ? [] : await peopleWhere(req, { id: { equals: submittedBy } })
  if (sender.length > 0 || organisation === undefined) return sender
  return peopleWhere(req, { organisation: { equals: organisation } })
}

/** Those who keep the notes on law, which belong to no district. */
export const keepersOfNotes = (req: PayloadRequest): Promise<Person[]> =>
  peopleWhere(req, { role: { in: ['admin', 'coordinator'] } })
