/** What a person said about a table that is not in our words: which column each heading is, and what its words mean. */
import type { ChoiceField } from '../../content-models/define.ts'
import { plain, shown } from './cells/cell.ts'
import { columnAt, type Column } from './columns.ts'
import { TableRefused } from './refused.ts'

/** `undefined` as a value stands for "do not take over" and "leave empty". */
export interface Mapping {
  /** Column by heading */
  readonly columns: ReadonlyMap<string, Column | undefined>
  /** By the path of a column: value by the word of the table, as {@link spelling} has it */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>
}

/** A mapping as JSON: `{"columns":{"Kita":"childcare.mode"},"values":{"childcare.mode":{"ja":"unknown","-":null}}}`. */
export interface TypedMapping {
  readonly columns?: Readonly<Record<string, string | null>>
  readonly values?: Readonly<Record<string, Readonly<Record<string, string | null>>>>
}

/** Nothing was said: known headings and known words count. */
export const noMapping: Mapping = { columns: new Map(), values: new Map() }

const limits = { columns: 300, words: 3000 } as const

/** Words are one whether written large or small. Signs count: "< 6 Monate" is not "> 6 Monate". */
export const spelling = (word: string): string => plain(word).replace(/\s+/g, ' ').toLowerCase()

/** The columns whose words are a list of ours. */
export const choiceOf = ({ field }: Column): ChoiceField | undefined =>
  field.kind === 'choice' || field.kind === 'choices' ? field : undefined

/** The entries of an object; a refusal for anything else. They go into maps, where no name is special. */
function entriesOf(value: unknown): [string, unknown][] {
  if (value === undefined) return []
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TableRefused('import.mappingBroken')
  return Object.entries(value)
}

const textOrNothing = (value: unknown): string | undefined => {
  if (value === null) return undefined
  if (typeof value === 'string') return value
  throw new TableRefused('import.mappingBroken')
}

function columnFor(path: string): Column {
  const column = columnAt(path)
  if (column) return column
  throw new TableRefused('import.mappingNoColumn', { column: shown(path) })
}

function valueFor(column: Column, value: string): string {
  if (choiceOf(column)?.values.values.includes(value)) return value
  throw new TableRefused('import.mappingNoValue', { column: column.name, value: shown(value) })
}

const readColumns = (typed: unknown): Mapping['columns'] =>
  new Map(
    entriesOf(typed).map(([heading, path]) => {
      const named = textOrNothing(path)
      return [heading, named === undefined ? undefined : columnFor(named)]
    }),
  )

function readWords(column: Column, typed: unknown): Map<string, string | undefined> {
  return new Map(
    entriesOf(typed).map(([word, value]) => {
      const named = textOrNothing(value)
      return [spelling(word), named === undefined ? undefined : valueFor(column, named)]
    }),
  )
}

/** The mapping in a piece of JSON that anybody may have written. @throws TableRefused, and nothing else */
export function readMapping(json: string): Mapping {
  let typed: unknown
  try {
    typed = JSON.parse(json)
  } catch {
    throw new TableRefused('import.mappingBroken')
  }
  const { columns, values } = Object.fromEntries(entriesOf(typed ?? []))
  const mapping = {
    columns: readColumns(columns),
    values: new Map(entriesOf(values).map(([path, words]) => [path, readWords(columnFor(path), words)])),
  }
  const words = [...mapping.values.values()].reduce((sum, { size }) => sum + size, 0)
  if (mapping.columns.size > limits.columns || words > limits.words)
    throw new TableRefused('import.mappingTooLarge')
  return mapping
}
