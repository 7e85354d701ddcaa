/** The words of a cell as its mapping has them, in the short names that every choice can be written with. */
import type { Column } from './columns.ts'
import { spelling, type Mapping } from './mapping.ts'

/** The words of a cell that stand for choices; none for any other column. */
export const choiceWords = ({ cell }: Column, text: string): readonly string[] =>
  text === '' ? [] : (cell.choice?.words(text) ?? [])

/** The cell with every word replaced that the mapping knows; "" when all of them are to be left out. */
export function inOurWords({ values }: Mapping, column: Column, text: string): string {
  const meant = values.get(column.path)
  const words = choiceWords(column, text)
  if (!meant || !words.some((word) => meant.has(spelling(word)))) return text
  return words
    .map((word) => (meant.has(spelling(word)) ? (meant.get(spelling(word)) ?? '') : word))
    .filter((word) => word !== '')
    .join(' | ')
}
