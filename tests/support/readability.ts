/** Figures over a whole text: the median length of its sentences and the first Wiener Sachtextformel. */

/** Letters that belong together into words; marks that split a long word for the eye do not end it. */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-·’.,/][\p{L}\p{N}]+)*/gu) ?? []

/** Counts the syllables of a German word by its groups of vowels. */
export const syllablesOf = (word: string): number =>
  Math.max(1, word.match(/aa|ai|au|ay|äu|ee|ei|eu|ey|ie|oo|[aeiouyäöü]/giu)?.length ?? 0)

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

/**
 * First Wiener Sachtextformel (Bamberger and Vanecek 1984): the school year that can read these sentences.
 * 4 is the easiest step of its scale, 15 the hardest.
 */
export function wienerSachtextformel(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf)
  const percent = (holds: (word: string) => boolean) => (100 * words.filter(holds).length) / words.length
  const manySyllables = percent((word) => syllablesOf(word) >= 3)
  const longWords = percent((word) => word.length > 6)
  const oneSyllable = percent((word) => syllablesOf(word) === 1)
  const sentenceLength = words.length / sentences.length
  return 0.1935 * manySyllables + 0.1672 * sentenceLength + 0.1297 * longWords - 0.0327 * oneSyllable - 0.875
}
