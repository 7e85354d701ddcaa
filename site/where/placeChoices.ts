/** What to say of a place that is not one place: unknown, or one of several. */
import type { PlaceAnswer } from '../../content-models/geography/findPlace.ts'
import { isolated } from '../finder/phrases.ts'
import type { Say } from '../finder/say.ts'
import type { FinderView } from '../finder/types.ts'

/** What to ask back, and what can be meant */
export type PlaceChoices = NonNullable<FinderView['place']>

/** Undefined where the place is known. `hrefOf` gives the address of the page for another place. */
export function placeChoices(
  say: Say,
  typed: string,
  answer: PlaceAnswer | undefined,
  hrefOf: (near: string) => string,
): PlaceChoices | undefined {
  if (!answer || answer.kind === 'found') return undefined
  const isUnknown = answer.kind === 'unknown'
  const places = isUnknown ? (answer.similar ?? []) : answer.places
  const said = say(isUnknown ? 'near.unknown' : 'near.which', { place: isolated(typed) })
  return {
    text: isUnknown && places.length > 0 ? `${said} ${say('near.similar')}` : said,
    choices: places.map(({ label }) => ({ label: isolated(label), href: hrefOf(label) })),
  }
}
