/** Deletes every invented example with its translations; what is left is what people entered. */
import type { Payload } from 'payload'

/** What refers to others first. */
const order = ['offers', 'places', 'organisations'] as const

export async function removeExamples(payload: Payload): Promise<void> {
  for (const collection of order) {
    await payload.delete({
      collection,
      where: { example: { equals: true } },
      // eslint-disable-next-line no-restricted-syntax -- asked for by an admin, or by the command that loads the examples
      overrideAccess: true,
    })
  }
}
