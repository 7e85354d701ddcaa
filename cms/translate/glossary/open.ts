/** Gives an empty glossary the words that we start with; what staff made of it stays. Their marks say how sure we were. */
import type { Payload } from 'payload'
import { together } from '../../database/together.ts'
import terms from './terms.json' with { type: 'json' }

export async function openGlossary(payload: Payload): Promise<void> {
  if ((await payload.db.findOne({ collection: 'glossary', where: {} })) !== null) return
  await together(payload, async (req) => {
    for (const { german, context, words } of terms)
      await payload.db.create({ collection: 'glossary', data: { german, context, words }, req })
  })
}
