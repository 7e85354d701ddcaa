/** What an import asks the person who brought the table: which column each heading is, and what unknown words mean. */
import { sentence } from '../words.ts'
import { shown } from './cells/cell.ts'
import { columnOf, nameIn, type Column } from './columns.ts'
import { guessColumn } from './guess.ts'
import type { Headings } from './headings.ts'
import { letterOf } from './headingNames.ts'
import type { Table } from './readTable.ts'
import type { Language } from '../spoken.ts'
import { unknownWords, type WordsOfColumn } from './unknownWords.ts'

export interface AskedHeading {
  /** By this name a mapping speaks of it */
  readonly name: string
  /** How it is shown: short, with nothing hidden in it */
  readonly title: string
  /** What stands below it, one or two examples */
  readonly samples: readonly string[]
  /** What it was taken for; "" for nothing */
  readonly path: string
  /** What it is taken for when nobody says anything; "" for nothing */
  readonly known: string
  /** Is it unknown, and did nobody say anything about it? */
  readonly isOpen: boolean
  /** What it may be: a proposal, and never taken by itself */
  readonly guess?: { readonly path: string; readonly name: string } | undefined
  /** Why it cannot be taken like this */
  readonly problem?: string | undefined
}

/** Plain data, for the page. */
export interface Questions {
  readonly headings: readonly AskedHeading[]
  /** What the table lacks, and what to do */
  readonly missing: readonly string[]
  readonly words: readonly WordsOfColumn[]
}

const mostSamples = 2

function samplesOf({ rows }: Table, at: number): string[] {
  const samples = new Set<string>()
  for (const { cells } of rows) {
    const text = (cells[at] ?? '').trim()
    if (text !== '') samples.add(shown(text))
    if (samples.size === mostSamples) break
  }
  return [...samples]
}

function problemOf(language: Language, headings: Headings, titles: readonly string[], at: number) {
  const column = headings.columns[at]
  if (!column || !headings.twice.has(column)) return undefined
  const others = titles.filter((_, one) => one !== at && headings.columns[one] === column)
  const gaps = { others: others.map((title) => `„${title}“`).join(', '), column: nameIn(language, column) }
  return sentence(language, 'import.columnTwiceHere', gaps)
}

/** Beyond that many headings nobody reads proposals, and each costs some milliseconds. */
const mostGuessed = 40

const guessOf = (language: Language, heading: string, at: number, taken: readonly (Column | undefined)[]) => {
  const column = at >= mostGuessed || columnOf(heading) ? undefined : guessColumn(heading)
  return column && !taken.includes(column) ? { path: column.path, name: nameIn(language, column) } : undefined
}

const missingIn = ({ path }: Column): readonly string[] =>
  path === 'externalId' ? ['import.needsNumber', 'import.hasNoNumber'] : ['import.needsTitle']

/** Everything about a table that a person can decide. */
export function questionsOf(language: Language, table: Table, headings: Headings): Questions {
  const { names, columns, mapping, missing } = headings
  const titles = names.map((name, at) =>
    table.headings[at] === '' ? sentence(language, 'import.nameless', { letter: letterOf(at) }) : shown(name),
  )
  const asked = names.flatMap((name, at): AskedHeading[] =>
    name === ''
      ? []
      : [
          {
            name,
            title: titles[at] ?? '',
            samples: samplesOf(table, at),
            path: columns[at]?.path ?? '',
            known: columnOf(table.headings[at] ?? '')?.path ?? '',
            isOpen: !columns[at] && !mapping.columns.has(name),
            guess: guessOf(language, name, at, columns),
            problem: problemOf(language, headings, titles, at),
          },
        ],
  )
  return {
    headings: asked,
    missing: missing.flatMap(missingIn).map((key) => sentence(language, key)),
    words: unknownWords(language, table, headings),
  }
}
