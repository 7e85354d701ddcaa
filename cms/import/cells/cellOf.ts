/** Field of a model → the cell of its column. Undefined where a table cannot hold it. */
import { derive, type Field, type PerKind } from '../../../content-models/define.ts'
import { readEmail, readPhone, readTime, readUrl, type Reader } from '../../fieldReaders.ts'
import { plain, refuse, type Cell } from './cell.ts'
import { choiceCell, choicesCell } from './choices.ts'
import { dateCell } from './dates.ts'
import { listCell } from './lists.ts'
import { numberCell } from './numbers.ts'

const writeText = (value: unknown): string => (typeof value === 'string' ? plain(value) : '')

const textCell = (max: number, lines?: 'many'): Cell => ({
  empty: null,
  write: writeText,
  read(text) {
    const value = lines === 'many' ? plain(text) : plain(text).replace(/\s*\n\s*/g, ' ')
    return value.length > max
      ? refuse('import.tooLong', { max: String(max), is: String(value.length) })
      : { value }
  },
})

const readCell = (reader: Reader, max: number): Cell => ({
  empty: null,
  write: writeText,
  read(text) {
    const value = reader.read(text)
    if (value === undefined) return refuse(reader.refusal)
    return value.length > max
      ? refuse('import.tooLong', { max: String(max), is: String(value.length) })
      : { value }
  },
})

const longestName = 120

const makers: PerKind<Cell | undefined> = {
  text: ({ max, lines }) => textCell(max, lines),
  phone: () => readCell(readPhone, 16),
  email: () => readCell(readEmail, 120),
  url: () => readCell(readUrl, 500),
  time: () => readCell(readTime, 5),
  date: () => dateCell,
  number: numberCell,
  choice: choiceCell,
  choices: choicesCell,
  list: listCell,
  // By name; which entry is meant is found out with the whole row.
  reference: () => textCell(longestName),
  flag: () => undefined,
  references: () => undefined,
  image: () => undefined,
  group: () => undefined,
}

export const cellOf = (field: Field): Cell | undefined => derive(makers, field)
