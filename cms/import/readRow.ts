/** The cells of a row → values by path, and what is wrong with them. Knows nothing of what is stored. */
import { hasHidden, shown, type Said } from './cells/cell.ts'
import type { Headings } from './headings.ts'
import { inOurWords } from './inOurWords.ts'
import type { TableRow } from './readTable.ts'

export interface Problem {
  /** Heading of the column; "" when it is about the whole row */
  readonly column: string
  /** The cell, short and with nothing hidden in it */
  readonly value: string
  readonly said: Said
}

export interface ReadRow {
  readonly line: number
  /** Value by path, for every column of the table; an empty cell says so too */
  readonly values: ReadonlyMap<string, unknown>
  readonly typed: ReadonlyMap<string, string>
  readonly problems: Problem[]
  readonly notes: Said[]
}

export function readRow({ line, cells }: TableRow, headings: Headings): ReadRow {
  const values = new Map<string, unknown>()
  const typed = new Map<string, string>()
  const problems: Problem[] = []
  const notes: Said[] = []
  for (const [at, column] of headings.columns.entries()) {
    if (!column) continue
    const own = (cells[at] ?? '').trim()
    const text = inOurWords(headings.mapping, column, own)
    typed.set(column.path, text)
    const wrong = (said: Said) => problems.push({ column: column.name, value: shown(own), said })
    if (hasHidden(own)) wrong({ key: 'import.hiddenCharacters' })
    else if (text === '') values.set(column.path, column.cell.empty)
    else {
      const read = column.cell.read(text)
      if ('refusal' in read) wrong(read.refusal)
      else values.set(column.path, read.value)
      if ('note' in read) notes.push(read.note)
    }
  }
  const surplus = cells.slice(headings.columns.length).find((cell) => cell.trim() !== '')
  if (surplus !== undefined)
    problems.push({ column: '', value: shown(surplus), said: { key: 'import.surplusCells' } })
  return { line, values, typed, problems, notes }
}
