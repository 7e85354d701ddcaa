/**
 * Fills an empty, migrated DATA_DIR with as many invented offers as the first argument says. The first 200 are written
 * through Payload itself, with documents, versions, states, translations and published rows; more are copies of these,
 * row by row, each with ids, texts, place and organisation of its own.
 */
import type { Payload } from 'payload'
import { withPayload } from '../../cms/commands/open.ts'
import { settings } from '../../cms/settings.ts'
import { languages, sourceLanguage } from '../../content-models/languages.ts'
import { bencher } from './bencher.ts'
import { createAll } from './createAll.ts'
import { inventOffer } from './invent/offers.ts'
import { randomFrom } from './invent/random.ts'
import { districts, helplines, inventOrganisation, inventPlace } from './invent/surroundings.ts'
import { inventTranslation } from './invent/translations.ts'
import { writerIn } from './invent/words.ts'
import { multiply } from './multiply.ts'

const throughPayload = 200
const size = Number(process.argv[2])
const random = randomFrom(20261123)
const write = writerIn(sourceLanguage)
const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)

async function seed(payload: Payload): Promise<void> {
  await createAll(payload, 'users', [bencher])
  await createAll(payload, 'districts', districts)
  await createAll(payload, 'helplines', helplines)
  const invented = many(20, () => inventOrganisation(random, write))
  const organisations = await createAll(payload, 'organisations', invented)
  const inventedPlaces = many(120, () => inventPlace(random, write, organisations))
  const places = await createAll(payload, 'places', inventedPlaces)
  const offers = many(Math.min(size, throughPayload), () => inventOffer(random, write, organisations, places))
  const ids = await createAll(payload, 'offers', offers)
  for (const { code } of languages.filter((language) => language.code !== sourceLanguage)) {
    const writeThere = writerIn(code)
    const half = ids.flatMap((id, at) =>
      at % 2 === 0 ? [inventTranslation(random, writeThere, { id, ...offers[at] }, code)] : [],
    )
    await createAll(payload, 'translations', half, code)
  }
}

await withPayload(seed)
multiply(settings.databaseUri.slice('file:'.length), size, random)
process.exit(0)
