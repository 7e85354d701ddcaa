/** The words of the hints, resolved on the server so that the admin's bundle carries no word lists. */
import { label } from '../../words.ts'
import { inBoth, named, type WordsOf } from '../inBoth.ts'
import { hourHintKeys } from './hourHints.ts'

export const readingKeys = ['longSentence', 'hardWords'] as const
export const likenessKeys = ['duplicates', 'headOfficeName', 'headOfficeUses'] as const

const sayings = <Key extends string>(keys: readonly Key[]) =>
  inBoth((language) => named(keys, (key) => label(`hints.${key}`)[language]))

export type ScheduleWords = WordsOf<typeof hourHintKeys>
export type ReadabilityWords = WordsOf<typeof readingKeys>
export type LikenessWords = WordsOf<typeof likenessKeys>

export const scheduleWords = sayings(hourHintKeys)
export const readabilityWords = sayings(readingKeys)
export const likenessWords = sayings(likenessKeys)
