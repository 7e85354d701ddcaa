/** What districts and larger towns are called in Arabic and Cyrillic letters: Harz is هارتس, Гарц, Харц. Written by hand. */
import { fold } from '../fold.ts'
import { nearestAmong } from '../nearest.ts'
import table from './namesInScripts.json' with { type: 'json' }
import { soundOf } from './soundOf.ts'

/** German name → language, or "latin" → spellings, the usual one first */
type Row = Readonly<Record<string, string>>
const rows: readonly (readonly [german: string, row: Row])[] = Object.entries(table)
const split = (spellings: string) => spellings.split(', ')

/** The names in the table, as German writes them. */
export const namesWithSpellings: readonly string[] = rows.map(([german]) => german)

/** "Halle" and "Halle (Saale)" are one name. */
const bare = (german: string) => fold(german.replace(/\(.*\)/, ''))
const rowOf = new Map(rows.map(([german, row]) => [bare(german), row]))

/** All spellings of a German name in other scripts, and in other languages with Latin letters; none of most villages. */
export const spellingsOf = (german: string): string[] =>
  Object.values(rowOf.get(bare(german)) ?? {}).flatMap(split)

/** Spellings in the letters of a language, the usual one first; none where it has Latin letters, or nobody wrote them down. */
export const spellingsIn = (language: string, german: string): string[] =>
  rowOf.get(bare(german))?.[language.split('-')[0] ?? '']?.split(', ') ?? []

/** The name in the letters of a language, if it has other letters than Latin and somebody wrote it down. */
export const nameIn = (language: string, german: string): string | undefined =>
  spellingsIn(language, german)[0]

/** "City", "district" and the like, which stand beside a name. */
const besides = new Set(
  'مدينة منطقة مقاطعة محافظة دائرة شهر شهرستان ناحیه місто район округ город област область окръг град'
    .split(' ')
    .map(fold),
)
const soundOfName = (typed: string): string => {
  const words = fold(typed).split(' ')
  return soundOf(words.filter((word) => !besides.has(word)).join(' '))
}

const known = rows.flatMap(([german, row]) =>
  Object.values(row)
    .flatMap(split)
    .map((spelling) => ({ german, sound: soundOf(spelling) })),
)
const germanOf = (holds: (sound: string) => boolean): string[] => [
  ...new Set(known.filter(({ sound }) => holds(sound)).map(({ german }) => german)),
]
const fewestLetters = 3

/** German names of what is spelled so, or in other letters than Latin at least begins so. */
export function placesSpelled(typed: string): string[] {
  const asked = soundOfName(typed)
  const exact = germanOf((sound) => sound === asked)
  const isPart = asked.length >= fewestLetters && !/\p{Script=Latin}/u.test(asked)
  return exact.length === 0 && isPart ? germanOf((sound) => sound.startsWith(asked)) : exact
}

const soundsLike = nearestAmong([...new Set(known.map(({ sound }) => sound))])

/** German names of what is spelled nearly so, the likest first. */
export function placesSpelledLike(typed: string, most: number, least: number): string[] {
  const like = soundsLike(soundOfName(typed), 2 * most, least)
  return [...new Set(like.flatMap((one) => germanOf((sound) => sound === one)))].slice(0, most)
}
