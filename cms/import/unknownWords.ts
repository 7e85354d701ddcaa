/** The words of a table that stand in a column of choices and are none of them. */
import { factsOf, offerKinds, type OfferKind } from '../../content-models/kinds.ts'
import type { Vocabulary } from '../../content-models/define.ts'
import { valueKey } from '../../content-models/messages.ts'
import { languageOf } from '../../content-models/languages.ts'
import { label } from '../words.ts'
import { hasHidden } from './cells/cell.ts'
import { nameIn, type Column } from './columns.ts'
import type { Headings } from './headings.ts'
import { choiceWords } from './inOurWords.ts'
import { choiceOf, spelling } from './mapping.ts'
import type { Table } from './readTable.ts'
import type { Language } from '../spoken.ts'

export interface UnknownWord {
  readonly word: string
  /** In how many lines it stands */
  readonly lines: number
  /** What was said about it: a value, "" for "leave empty"; undefined for nothing yet */
  readonly value?: string | undefined
}

export interface WordsOfColumn {
  readonly path: string
  readonly column: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly words: readonly UnknownWord[]
  /** How many more there are, which are not asked about now */
  readonly more: number
}

/** Beyond that nobody decides word by word. */
const mostAsked = 25
/** What is longer is a text in the wrong column. */
const longestWord = 80

const isChosen = (list: Vocabulary, value: string) =>
  list !== offerKinds || factsOf(value as OfferKind).ended === undefined

const choicesOf = (language: Language, list: Vocabulary) =>
  list.values
    .filter((value) => isChosen(list, value))
    .map((value) => ({
      value,
      label: languageOf(value)?.name ?? label(valueKey(list.name, value))[language],
    }))

/** Every word below a heading once, with its first spelling and how many lines have it. */
function counted({ rows }: Table, column: Column, at: number): Map<string, { word: string; lines: number }> {
  const found = new Map<string, { word: string; lines: number }>()
  for (const { cells } of rows) {
    const words = choiceWords(column, (cells[at] ?? '').trim())
    for (const [key, word] of new Map(words.map((one) => [spelling(one), one]))) {
      const before = found.get(key)
      if (before) before.lines++
      else found.set(key, { word, lines: 1 })
    }
  }
  return found
}

function wordsBelow(language: Language, table: Table, headings: Headings, at: number): WordsOfColumn[] {
  const column = headings.columns[at]
  const field = column && choiceOf(column)
  if (!field) return []
  const said = headings.mapping.values.get(column.path)
  const unknown = [...counted(table, column, at)]
    .filter(([, { word }]) => !hasHidden(word) && column.cell.choice?.knows(word) === false)
    .sort(([, one], [, other]) => other.lines - one.lines)
  if (unknown.length === 0) return []
  const open = unknown.filter(([key]) => !said?.has(key))
  const asked = open.filter(([, { word }]) => word.length <= longestWord).slice(0, mostAsked)
  const shown = unknown.filter((one) => asked.includes(one) || said?.has(one[0]))
  return [
    {
      path: column.path,
      column: nameIn(language, column),
      choices: choicesOf(language, field.values),
      words: shown.map(([key, word]) => (said?.has(key) ? { ...word, value: said.get(key) ?? '' } : word)),
      more: open.length - asked.length,
    },
  ]
}

/** The unknown words of every column of choices, the most frequent first; what was decided stays among them. */
export const unknownWords = (language: Language, table: Table, headings: Headings): WordsOfColumn[] =>
  headings.columns.flatMap((column, at) =>
    column && !headings.twice.has(column) ? wordsBelow(language, table, headings, at) : [],
  )
