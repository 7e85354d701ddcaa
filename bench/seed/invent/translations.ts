/** An invented offer's words in another language, about as long as the German ones. */
import { offer } from '../../../content-models/offer.ts'
import { translatedFields, valueAt } from '../../../content-models/paths.ts'
import type { Random } from './random.ts'
import type { Write } from './words.ts'

export const inventTranslation = (
  random: Random,
  write: Write,
  source: { id: string },
  language: string,
) => ({
  kind: 'offer',
  entry: source.id,
  language,
  status: random.happens(0.5) ? 'reviewed' : 'machine',
  words: translatedFields(offer).flatMap(({ path, field }) => {
    const german = valueAt(source, path)
    return typeof german === 'string'
      ? [{ path, text: write(random, Math.min(field.max, Math.max(20, german.length))) }]
      : []
  }),
  _status: 'published',
})
