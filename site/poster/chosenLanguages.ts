/** In which languages a poster is made, beside German. */
import { mostLanguages, sourceLanguage } from '../../content-models/languages.ts'
import type { Offer } from '../../content-models/offer.ts'

const easyGerman = 'de-simple'

/**
 * What was asked for ("with=ar,uk", or once for each), in the order of the menu and at most five. Who asks for nothing gets
 * the language she reads and those of the offer, or else the first others of the menu. "with=de" is German alone.
 */
export function chosenLanguages(
  parameters: URLSearchParams,
  { languages = [] }: Pick<Offer, 'languages'>,
  reading: string,
  known: readonly string[],
): string[] {
  const others = known.filter((code) => code !== sourceLanguage)
  const spoken: readonly string[] = languages
  const ofOffer = others.filter((code) => spoken.includes(code))
  const usual = ofOffer.length > 0 ? ofOffer : others.filter((code) => code !== easyGerman)
  const asked = parameters.has('with')
    ? parameters.getAll('with').flatMap((value) => value.split(','))
    : [...new Set([reading, ...usual])].filter((code) => code !== sourceLanguage).slice(0, mostLanguages)
  return others.filter((code) => asked.includes(code)).slice(0, mostLanguages)
}
