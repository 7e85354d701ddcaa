/** Gives an empty glossary the words that we start with; what staff made of it stays. Their marks say how sure we were. */
import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { together } from '../../database/together.ts'
import terms from './terms.json' with { type: 'json' }

export async function openGlossary(payload: Payload): Promise<void> {
  if ((await payload.db.findOne({ collection: 'glossary', where: {} })) !== null) return
  await together(payload, async (req) => {
    for (const term of terms)
      await payload.create({
        collection: 'glossary',
        data: term as RequiredDataFromCollectionSlug<'glossary'>,
        depth: 0,
        // eslint-disable-next-line no-restricted-syntax -- the system's own first words; nobody asks for it
        overrideAccess: true,
        req,
      })
  })
}
