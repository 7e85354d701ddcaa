/** Whom a step concerns. Nobody who was closed out gets a letter, and a vacant post never blocks a district. */
import type { PayloadRequest, Where } from 'payload'
import { workingDaysBetween } from './workingDays.ts'
import type { Role } from '../access/roles.ts'

export interface Person {
  id: string
  email: string
  role: Role
}

/** Who can have what was sent in, in the order in which it goes on. */
export const holders = ['coordination', 'deputy', 'administration'] as const
export type Holder = (typeof holders)[number]

/** Working days after which it goes on to the next one. */
export const patience = 5

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

const coordinatorsWhere = (field: 'districts' | 'deputyDistricts', district: string): Where => ({
  and: [{ role: { equals: 'coordinator' } }, { [field]: { in: [district] } }],
})

interface Held {
  readonly holder: Holder
  readonly people: readonly Person[]
}

/** Everybody who can have something of a district, the next ones after the first; posts that nobody fills are left out. */
async function line(req: PayloadRequest, district: string | undefined): Promise<Held[]> {
  const found: Held[] = []
  if (district !== undefined) {
    found.push({
      holder: 'coordination',
      people: await peopleWhere(req, coordinatorsWhere('districts', district)),
    })
    found.push({
      holder: 'deputy',
      people: await peopleWhere(req, coordinatorsWhere('deputyDistricts', district)),
    })
  }
  found.push({ holder: 'administration', people: await peopleWhere(req, { role: { equals: 'admin' } }) })
  return found.filter(({ people }) => people.length > 0)
}

const nobody: Held = { holder: 'administration', people: [] }

/** Those who look after a district; where nobody does, who stands in; the admins where nobody does that either. */
export const reviewersOf = async (
  req: PayloadRequest,
  district: string | undefined,
): Promise<readonly Person[]> => ((await line(req, district))[0] ?? nobody).people

/** One person, or who looks after the district when she is not there any more. */
export async function personOrReviewers(
  req: PayloadRequest,
  person: string | undefined,
  district: string | undefined,
): Promise<readonly Person[]> {
  const one = person === undefined ? [] : await peopleWhere(req, { id: { equals: person } })
  return one.length > 0 ? one : reviewersOf(req, district)
}

export interface Handover extends Held {
  /** How often it has gone on */
  readonly times: number
}

/** Who has what was sent in at an instant, now that it has waited until `now`. */
export async function holderOf(
  req: PayloadRequest,
  district: string | undefined,
  submittedAt: Date,
  now: Date,
): Promise<Handover> {
  const all = await line(req, district)
  const times = Math.min(Math.floor(workingDaysBetween(submittedAt, now) / patience), all.length - 1)
  return { times, ...(all[times] ?? nobody) }
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
