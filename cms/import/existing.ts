/** The offers a table speaks of, as they were saved last: recognised by the provider's number, else by their own. */
import type { Where } from 'payload'
import type { Actor } from './actor.ts'
import { allOf, batchSize, type Doc } from './allOf.ts'

export type OfferFinder = (number: string) => Doc | undefined

/** An offer's own number, which an export writes where the provider gave none (SQLite: UUID; MongoDB: ObjectId). */
const ownNumber = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{24})$/i

const numbered = (numbers: readonly string[]): Where => {
  const own = numbers.filter((number) => ownNumber.test(number))
  const given: Where = { externalId: { in: [...numbers] } }
  return own.length > 0 ? { or: [given, { id: { in: own } }] } : given
}

/** Finds the offers of one organisation that have one of these numbers. */
export async function offerFinder(
  actor: Actor,
  organisation: string,
  numbers: readonly string[],
): Promise<OfferFinder> {
  const found = new Map<string, Doc>()
  for (let at = 0; at < numbers.length; at += batchSize) {
    const some = numbered(numbers.slice(at, at + batchSize))
    const docs = await allOf(actor, 'offers', { and: [{ organisation: { equals: organisation } }, some] })
    for (const doc of docs) {
      if (!found.has(doc.id)) found.set(doc.id, doc)
      if (typeof doc['externalId'] === 'string') found.set(doc['externalId'], doc)
    }
  }
  return (number) => found.get(number)
}
