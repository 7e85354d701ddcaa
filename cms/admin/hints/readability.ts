/**
 * How hard a German text is to read, by LIX (Björnsson 1968): words a sentence, and how many of a hundred words have
 * more than six letters. It needs no syllables, so it cannot count them wrong. Below 30 very easy, 40 stories, 50
 * newspapers, above 55 hard.
 */

const wordPattern = /\p{L}[\p{L}\p{M}\d]*/gu
const wordsIn = (text: string): string[] => text.match(wordPattern) ?? []

/** Sentences; lines and points of a list stand for themselves, "z. B." and "1.5" end none. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(/\n+/)
    .flatMap((line) => line.split(/(?<=[\p{L}\p{M}]{3}[.!?]|\d[!?]|[.!?]["“»)])\s+(?=["„»(]?[\p{Lu}\d])/u))
    .map((sentence) => sentence.replace(/^[-•]\s*/, '').trim())
    .filter((sentence) => wordsIn(sentence).length > 0)

/** 0 for a text without words. */
export function lix(text: string): number {
  const words = wordsIn(text)
  if (words.length === 0) return 0
  const long = words.filter((word) => word.length > 6).length
  return words.length / sentencesIn(text).length + (100 * long) / words.length
}

export type ReadingHint =
  { key: 'longSentence'; words: number; begins: string } | { key: 'hardWords'; hard: readonly string[] }

/** Longer sentences lose readers who learn the language (rules of plain German name 12 to 15 words). */
const longestSentence = 15
/** "Kinderbetreuung" is everyday German here; what is longer than this is seldom. */
const longestWord = 18
const easyUpTo = 50
const named = 3

const bySizeDown = (a: string, b: string): number => b.length - a.length

/** The one thing that would help most; undefined for a text that reads well. */
export function readingHint(text: string): ReadingHint | undefined {
  const longest = sentencesIn(text).sort((a, b) => wordsIn(b).length - wordsIn(a).length)[0]
  const words = wordsIn(longest ?? '')
  if (words.length > longestSentence)
    return { key: 'longSentence', words: words.length, begins: words.slice(0, 5).join(' ') }
  const distinct = [...new Set(wordsIn(text))].sort(bySizeDown)
  const hard = distinct.filter((word) => word.length > longestWord)
  if (hard.length > 0) return { key: 'hardWords', hard: hard.slice(0, named) }
  if (words.length > 0 && wordsIn(text).length >= 12 && lix(text) > easyUpTo)
    return { key: 'hardWords', hard: distinct.slice(0, named) }
  return undefined
}
