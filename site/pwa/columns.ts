/**
 * Entries of one model as columns: the same field of all of them side by side. That compresses to a fraction of rows
 * and is read quickly by a slow phone. The model says how each value is written, so a new field needs no line here.
 */
import { derive, type Field, type Fields, type Model, type PerKind } from '../../content-models/define.ts'
import { fieldsAt, valueAt } from '../../content-models/paths.ts'

/** By path of the field, "childcare.mode"; a column without any value is left out. */
export type Columns = Readonly<Record<string, readonly unknown[]>>
type Turn = (value: unknown) => unknown
type Turns = PerKind<Turn>

/** What stands where nothing is stated: the shortest thing that is no value of the field. */
const nothing = ({ kind }: Field) => (kind === 'number' ? null : 0)

const turned = (turns: Turns, field: Field, value: unknown): unknown => derive(turns, field)(value)
const each =
  (turn: Turn): Turn =>
  (list) =>
    (list as readonly unknown[]).map(turn)
const asIs = (): Turn => (value) => value
const same = {
  text: asIs,
  phone: asIs,
  email: asIs,
  url: asIs,
  date: asIs,
  time: asIs,
  flag: asIs,
  image: asIs,
  number: asIs,
  reference: asIs,
  references: asIs,
  group: asIs,
}

/** A value of a list of values is written as its number from 1. */
const numberIn =
  (values: readonly string[]): Turn =>
  (value) =>
    values.indexOf(String(value)) + 1
const valueOf =
  (values: readonly string[]): Turn =>
  (number) =>
    values[Number(number) - 1]

const cells =
  (fields: Fields): Turn =>
  (row) =>
    Object.entries(fields).map(([name, field]) => {
      const value = valueAt(row, name)
      return value === undefined ? nothing(field) : turned(packers, field, value)
    })
const row =
  (fields: Fields): Turn =>
  (written): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, field], at) => {
        const value = (written as readonly unknown[])[at]
        return value === nothing(field) ? [] : [[name, turned(unpackers, field, value)]]
      }),
    )

const packers: Turns = {
  ...same,
  choice: ({ values }) => numberIn(values.values),
  choices: ({ values }) => each(numberIn(values.values)),
  list: ({ fields }) => each(cells(fields)),
}
const unpackers: Turns = {
  ...same,
  choice: ({ values }) => valueOf(values.values),
  choices: ({ values }) => each(valueOf(values.values)),
  list: ({ fields }) => each(row(fields)),
}

/** Entries as columns, without the fields at these paths. */
export function packed(model: Model, entries: readonly object[], leaveOut: readonly string[] = []): Columns {
  const columns: Record<string, unknown[]> = {}
  for (const { path, field } of fieldsAt(model.fields)) {
    const values = entries.map((entry) => valueAt(entry, path))
    if (leaveOut.includes(path) || values.every((value) => value === undefined)) continue
    columns[path] = values.map((value) =>
      value === undefined ? nothing(field) : turned(packers, field, value),
    )
  }
  return columns
}

/** The entries again; each has its place in the columns as its id. */
export function unpacked<E>(model: Model, columns: Columns, count: number): E[] {
  const entries = Array.from({ length: count }, (_, at): Record<string, unknown> => ({ id: String(at) }))
  for (const { path, field } of fieldsAt(model.fields)) {
    const column = columns[path]
    if (!column) continue
    const turn = derive(unpackers, field)
    const none = nothing(field)
    const [first = '', second] = path.split('.')
    for (const [at, entry] of entries.entries()) {
      const value = column[at]
      if (value === none || value === undefined) continue
      if (second === undefined) entry[first] = turn(value)
      else ((entry[first] ??= {}) as Record<string, unknown>)[second] = turn(value)
    }
  }
  return entries as E[]
}
