/** Which known words look most like what somebody typed. */
import { fold } from './fold.ts'

function pairsOf(text: string): Set<string> {
  const letters = ` ${fold(text)} `
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)))
}

/** Share of letter pairs that both words have, 0 to 1. */
function likeness(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length
  return (2 * common) / (a.size + b.size)
}

/** At most `count` of the words, the likest first; none that is less like it than `least` (0 to 1). */
export function nearest(typed: string, words: readonly string[], count: number, least = 0.35): string[] {
  const asked = pairsOf(typed.slice(0, 100))
  return words
    .map((word) => ({ word, like: likeness(asked, pairsOf(word)) }))
    .filter(({ like }) => like > least)
    .sort((a, b) => b.like - a.like)
    .slice(0, count)
    .map(({ word }) => word)
}
