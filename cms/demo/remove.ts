/** Deletes every invented example; what is left is what people entered, and the 14 districts. */
import type { Payload, PayloadRequest, Where, WhereField } from 'payload'
import type { ModelName } from '../../content-models/define.ts'
import { collectionOf } from '../collections/names.ts'
import { together } from '../database/together.ts'

interface Found {
  readonly kind: ModelName
  readonly id: string
}

const isExample: Where = { example: { equals: true } }
const oneOf = (found: readonly Found[]): WhereField => ({ in: found.map(({ id }) => id) })

async function find(payload: Payload, kind: ModelName, where: Where): Promise<Found[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: collectionOf[kind],
    where,
    limit: 0,
    pagination: false,
  })
  return docs.map(({ id }) => ({ kind, id }))
}

async function remove(req: PayloadRequest, { kind, id }: Found): Promise<void> {
  await req.payload.delete({
    collection: collectionOf[kind],
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Translations and status of an entry, which mean nothing without it. */
const hangingOn = async (payload: Payload, { kind, id }: Found): Promise<Found[]> => [
  ...(await find(payload, 'translation', { and: [{ kind: { equals: kind } }, { entry: { equals: id } }] })),
  ...(kind === 'offer' ? await find(payload, 'offerStatus', { offer: { equals: id } }) : []),
]

/**
 * Deletes the example offers, places, offices and organisations, with whatever hangs on them. An offer of an example
 * organisation goes too, whoever wrote it: nobody offers it. An example place stays for as long as somebody's own
 * offer happens there.
 *
 * One entry is one transaction. When something fails, what was deleted is deleted; asking again deletes the rest.
 */
export async function removeExamples(payload: Payload): Promise<void> {
  const organisations = await find(payload, 'organisation', isExample)
  const offers = await find(payload, 'offer', {
    or: [isExample, { organisation: oneOf(organisations) }],
  })
  for (const offer of offers) await removeWhole(payload, offer)
  for (const place of await find(payload, 'place', isExample)) {
    const used = await find(payload, 'offer', { place: { equals: place.id } })
    if (used.length === 0) await removeWhole(payload, place)
  }
  for (const office of await find(payload, 'office', isExample)) await removeWhole(payload, office)
  for (const organisation of organisations) await removeWhole(payload, organisation)
}

async function removeWhole(payload: Payload, entry: Found): Promise<void> {
  const hanging = await hangingOn(payload, entry)
  await together(payload, async (req) => {
    for (const part of [...hanging, entry]) await remove(req, part)
  })
}
