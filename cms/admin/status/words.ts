/** The words of the status panel, resolved on the server so that the admin's bundle carries no word lists. */
import { availabilities } from '../../../content-models/vocabularies.ts'
import { valueKey } from '../../../content-models/messages.ts'
import { label } from '../../words.ts'

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

export type StatusWords = Record<(typeof statusKeys)[number], string> & {
  availabilities: { value: string; label: string; means: string }[]
}

const wordsIn = (language: 'de' | 'en'): StatusWords => ({
  ...(Object.fromEntries(statusKeys.map((key) => [key, label(`status.${key}`)[language]])) as Record<
    (typeof statusKeys)[number],
    string
  >),
  availabilities: availabilities.values.map((value) => ({
    value,
    label: label(valueKey('availability', value))[language],
    means: label(`status.means.${value}`)[language],
  })),
})

export const statusWords = { de: wordsIn('de'), en: wordsIn('en') }
