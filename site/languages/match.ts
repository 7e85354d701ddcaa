/** Which languages somebody means who types part of a name, in any language. The same folding as everywhere. */
import { fold } from '../../content-models/fold.ts'
import { nearest } from '../../content-models/nearest.ts'

/** Words are "Arabish" enough to mean "Arabisch". */
const leastLike = 0.6

/** How many of her words begin a word of the names. */
const hits = (typed: readonly string[], names: readonly string[]): number =>
  typed.filter((part) => names.some((name) => name.startsWith(part))).length

/**
 * Places in the list of those that are meant, in its order: they have most of her words ("мова" helps nobody, and does no
 * harm), or else a name that looks like one of them. All for nothing typed, none for what no language is called.
 */
export function matching(typed: string, all: readonly string[]): number[] {
  const names = all.map((words) => words.split(' '))
  const parts = fold(typed).split(' ').filter(Boolean)
  if (parts.length === 0) return names.map((_, at) => at)
  const score = (of: readonly string[]) => names.map((words) => hits(of, words))
  const exact = score(parts)
  const like = parts.flatMap((part) => nearest(part, [...new Set(names.flat())], 1, leastLike))
  const scores = Math.max(...exact) > 0 ? exact : score(like)
  const best = Math.max(...scores)
  return best === 0 ? [] : scores.flatMap((one, at) => (one === best ? [at] : []))
}
