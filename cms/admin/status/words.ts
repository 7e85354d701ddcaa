/** The words of the status panel, resolved on the server so that the admin's bundle carries no word lists. */
import { availabilities } from '../../../content-models/vocabularies.ts'
import { valueKey } from '../../../content-models/messages.ts'
import { label } from '../../words.ts'
import { inBoth, named, type WordsOf } from '../inBoth.ts'

export const statusKeys = [
  'title',
  'explains',
  'availability',
  'placesFree',
  'childcarePlacesFree',
  'notThisWeek',
  'notThisWeekMeans',
  'verified',
  'verifiedMeans',
  'old',
  'save',
  'saved',
  'failed',
] as const

export type StatusWords = WordsOf<typeof statusKeys> & {
  availabilities: { value: string; label: string; means: string }[]
}

export const statusWords = inBoth((language): StatusWords => ({
  ...named(statusKeys, (key) => label(`status.${key}`)[language]),
  availabilities: availabilities.values.map((value) => ({
    value,
    label: label(valueKey('availability', value))[language],
    means: label(`status.means.${value}`)[language],
  })),
}))
