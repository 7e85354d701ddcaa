/**
 * `GET /api/offers/:id/likeness` looks at the newest draft: which offers of the same organisation, kind and place
 * could be the same one, and whether its place looks like the address of an office. Only what this person may read.
 */
import { Forbidden, type Endpoint, type PayloadRequest, type Where } from 'payload'
import type { Slot } from '../../../content-models/slots.ts'
import { idOf } from '../../access/idOf.ts'
import { mayDo } from '../../access/mayDo.ts'
import { draftOf } from '../../workflow/takeStep.ts'
import { slotsOf, type WeekRow } from '../week/slotTimes.ts'
import { isNamedLikeOffice, isUsedLikeOffice, meetInTime, type Timed } from './likeness.ts'

type Saved = Readonly<Record<string, unknown>>

export interface Likeness {
  readonly duplicates: readonly { readonly id: string; readonly title: string }[]
  readonly headOffice: 'headOfficeName' | 'headOfficeUses' | null
  readonly place: string | null
  /** Offers at the address of the place */
  readonly uses: number
}

/** More than this at one place tell nothing new. */
const enough = 50

const dayOf = (date: unknown): string | undefined =>
  typeof date === 'string' ? date.slice(0, 10) : undefined
const timesOf = (offer: Saved): Timed => {
  const { slots } = (offer['schedule'] ?? {}) as { slots?: WeekRow[] | null }
  return {
    slots: slotsOf(slots ?? []) satisfies Slot[],
    from: dayOf(offer['validFrom']),
    until: dayOf(offer['validUntil']),
  }
}

/** Drafts too: the row of an offer that was never public stays as it was begun. */
const asked = (req: PayloadRequest) =>
  ({
    draft: true,
    limit: enough,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  }) as const

const offersWhere = async (req: PayloadRequest, where: Where): Promise<Saved[]> => {
  const { docs } = await req.payload.find({
    ...asked(req),
    collection: 'offers',
    where,
    select: { title: true, kind: true, schedule: { slots: true }, validFrom: true, validUntil: true },
  })
  return docs
}

async function duplicatesOf(req: PayloadRequest, draft: Saved): Promise<Likeness['duplicates']> {
  const [organisation, place] = [idOf(draft['organisation']), idOf(draft['place'])]
  if (!organisation || !draft['kind']) return []
  const alike = await offersWhere(req, {
    and: [
      { organisation: { equals: organisation } },
      { kind: { equals: draft['kind'] } },
      { place: place ? { equals: place } : { exists: false } },
      { id: { not_equals: draft['id'] } },
    ],
  })
  return alike
    .filter((other) => meetInTime(timesOf(draft), timesOf(other)))
    .slice(0, 3)
    .map(({ id, title }) => ({ id: String(id), title: typeof title === 'string' ? title : '' }))
}

/** Places at the address of one, however they are named. */
async function placesAt(req: PayloadRequest, place: Saved): Promise<string[]> {
  if (!place['street']) return [String(place['id'])]
  const { docs } = await req.payload.find({
    ...asked(req),
    collection: 'places',
    where: {
      and: [{ street: { equals: place['street'] } }, { postalCode: { equals: place['postalCode'] } }],
    },
    select: { street: true },
  })
  return docs.map(({ id }) => id)
}

async function headOfficeOf(req: PayloadRequest, draft: Saved): Promise<Omit<Likeness, 'duplicates'>> {
  const nothing = { headOffice: null, place: null, uses: 0 }
  const [organisation, id] = [idOf(draft['organisation']), idOf(draft['place'])]
  if (!organisation || !id) return nothing
  const place = (await req.payload.findByID({
    ...asked(req),
    collection: 'places',
    id,
    disableErrors: true,
  })) as Saved | null
  if (!place) return nothing
  if (isNamedLikeOffice(place['name'], place['street']))
    return { headOffice: 'headOfficeName', place: id, uses: 0 }
  const there = await offersWhere(req, {
    and: [{ organisation: { equals: organisation } }, { place: { in: await placesAt(req, place) } }],
  })
  const isOffice = isUsedLikeOffice(there.map(({ kind }) => String(kind)))
  return { headOffice: isOffice ? 'headOfficeUses' : null, place: id, uses: there.length }
}

export const likenessEndpoint: Endpoint = {
  path: '/:id/likeness',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.['id'])
    const draft = await draftOf(req, id)
    if (!(await mayDo(req, 'update', 'offers', id))) throw new Forbidden(req.t)
    const likeness: Likeness = {
      duplicates: await duplicatesOf(req, draft),
      ...(await headOfficeOf(req, draft)),
    }
    return Response.json(likeness)
  },
}
