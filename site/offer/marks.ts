/** What makes an offer easy to begin with, as marks with their pictograms. */
import type { Listing } from '../../content-models/listing.ts'
import { lowThresholds, type ThresholdMark } from '../../content-models/offerFacts.ts'
import type { IconName } from '../finder/icons.ts'
import type { Reader } from '../finder/reader.ts'
import type { MarkView } from './types.ts'

const icons: Record<ThresholdMark, IconName> = {
  no_german: 'level',
  no_papers: 'papers',
  walk_in: 'walk_in',
  by_phone: 'phone',
  free: 'cost',
  women_only: 'women',
  childcare: 'child',
  own_language: 'language',
  any_time: 'entry',
}

/** The marks of an offer for this reader, each with its pictogram. */
export const marksOf = ({ say, language, today }: Reader, listing: Listing): MarkView[] =>
  lowThresholds(listing, language.code, today).map((mark) => ({
    icon: icons[mark],
    text: say(`mark.${mark}`),
  }))
