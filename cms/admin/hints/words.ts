/** The words of the hints, resolved on the server so that the admin's bundle carries no word lists. */
import { label } from '../../words.ts'
import { hourHintKeys } from './hourHints.ts'

type Language = 'de' | 'en'

export const readingKeys = ['longSentence', 'hardWords'] as const
export const likenessKeys = ['duplicates', 'headOfficeName', 'headOfficeUses'] as const

const sayings = <Key extends string>(keys: readonly Key[]) => {
  const wordsIn = (language: Language) =>
    Object.fromEntries(keys.map((key) => [key, label(`hints.${key}`)[language]])) as Record<Key, string>
  return { de: wordsIn('de'), en: wordsIn('en') }
}

export type ScheduleWords = Record<(typeof hourHintKeys)[number], string>
export type ReadabilityWords = Record<(typeof readingKeys)[number], string>
export type LikenessWords = Record<(typeof likenessKeys)[number], string>

export const scheduleWords = sayings(hourHintKeys)
export const readabilityWords = sayings(readingKeys)
export const likenessWords = sayings(likenessKeys)
