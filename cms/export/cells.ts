/** Field of a model → its value as the text of a cell. Undefined for what no cell can hold. */
import { derive, type Field, type Fields, type PerKind } from '../../content-models/define.ts'
import { fieldsAt, valueAt } from '../../content-models/paths.ts'
import { cellOf } from '../import/cells/cellOf.ts'
import { label } from '../words.ts'
import { nameOf, type Referred } from './referred.ts'

/** @param named what the field refers to; empty for a field that refers to nothing */
export type Writer = (value: unknown, named: Referred) => string

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const written: Writer = (value) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** A list that has no form of its own: a row each line, what is in it divided by bars. */
const rowsWriter = (fields: Fields): Writer => {
  const writers = fieldsAt(fields).flatMap(({ path, field }) => {
    const write = field.derived ? undefined : writerOf(field)
    return write ? [{ path, write }] : []
  })
  return (value, named) =>
    listOf(value)
      .map((row) => writers.map(({ path, write }) => write(valueAt(row, path), named)).join(' | '))
      .join('\n')
}

const byCell = (field: Field): Writer => {
  const cell = cellOf(field)
  return cell ? (value) => cell.write(value) : written
}

const makers: PerKind<Writer | undefined> = {
  text: byCell,
  phone: byCell,
  email: byCell,
  url: byCell,
  time: byCell,
  date: byCell,
  number: byCell,
  choice: byCell,
  choices: byCell,
  flag: () => (value) => (value === true ? label('export.yes').de : ''),
  reference: () => (value, named) => nameOf(named, value),
  references: () => (value, named) =>
    listOf(value)
      .map((id) => nameOf(named, id))
      .join(' | '),
  list: (field) => (cellOf(field) ? byCell(field) : rowsWriter(field.fields)),
  image: () => undefined,
  group: () => undefined,
}

export const writerOf = (field: Field): Writer | undefined => derive(makers, field)
