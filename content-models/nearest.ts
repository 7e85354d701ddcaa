/** Which known words look most like what somebody typed. */
import { fold } from './fold.ts'

function pairsOf(text: string): Set<string> {
  const letters = ` ${fold(text)} `
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)))
}

/** Share of letter pairs that both words have, 0 to 1. */
function likeness(a: Set<string>, b: Set<string>): number {
  let common = 0
  for (const pair of a) if (b.has(pair)) common++
  return (2 * common) / (a.size + b.size)
}

/** At most `count` of some words, the likest first; none that is less like what was typed than `least` (0 to 1). */
type Nearest = (typed: string, count: number, least: number) => string[]

/** For words that are searched again and again: each is taken apart once, with the first search. */
export function nearestAmong(words: readonly string[]): Nearest {
  let known: { word: string; pairs: Set<string> }[] | undefined
  return (typed, count, least) => {
    known ??= words.map((word) => ({ word, pairs: pairsOf(word) }))
    const asked = pairsOf(typed.slice(0, 100))
    return known
      .map(({ word, pairs }) => ({ word, like: likeness(asked, pairs) }))
      .filter(({ like }) => like > least)
      .sort((a, b) => b.like - a.like)
      .slice(0, count)
      .map(({ word }) => word)
  }
}

/** At most `count` of the words, the likest first; none that is less like it than `least` (0 to 1). */
export const nearest = (typed: string, words: readonly string[], count: number, least = 0.35): string[] =>
  nearestAmong(words)(typed, count, least)
