/** An example as it is written → the fields of its model. What the model does not know is a mistake and throws. */
import {
  derive,
  type Fields,
  type ListField,
  type Model,
  type ModelName,
  type PerKind,
} from '../../content-models/define.ts'
import type { Raw } from './content.ts'
import type { Slot } from '../../content-models/slots.ts'
import { readSlots } from './slots.ts'

export interface Resolve {
  /** The day that "today+30" means, in the form it is wanted. */
  day(written: string): string
  /** The id of what a key names. */
  id(kind: ModelName, key: string): string
}

const asIs = () => (value: unknown) => value

type Take = (value: unknown, resolve: Resolve) => unknown
type Row = Readonly<Record<string, unknown>> | Slot

const takers: PerKind<Take> = {
  text: asIs,
  phone: asIs,
  email: asIs,
  url: asIs,
  time: asIs,
  flag: asIs,
  number: asIs,
  choice: asIs,
  choices: asIs,
  image: asIs,
  date: () => (value, resolve) => resolve.day(String(value)),
  reference: (field) => (value, resolve) => resolve.id(field.to, String(value)),
  references: (field) => (value, resolve) => (value as string[]).map((key) => resolve.id(field.to, key)),
  group: (field) => (value, resolve) => take(field.fields, value as Raw, resolve),
  list: (field) => (value, resolve) =>
    (value as (Raw | string)[]).flatMap((item): Row[] =>
      typeof item === 'string' ? readSlots(item) : [rowOf(field, item, resolve)],
    ),
}

/** A row that translators give words for brings the name they give them under. */
function rowOf({ fields, named }: ListField, row: Raw, resolve: Resolve): Raw {
  if (!named) return take(fields, row, resolve)
  const { id, ...item } = row
  if (typeof id !== 'string') throw new Error(`A row needs its "id": ${JSON.stringify(item)}`)
  return { id, ...take(fields, item, resolve) }
}

const take = (fields: Fields, raw: Raw, resolve: Resolve): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(raw).map(([name, value]) => {
      const field = fields[name]
      if (!field) throw new Error(`"${name}" is no field; the fields are ${Object.keys(fields).join(', ')}.`)
      return [name, derive(takers, field)(value, resolve)]
    }),
  )

/** The fields of `raw`, with keys and days resolved. */
export const entryOf = (model: Model, raw: Raw, resolve: Resolve): Record<string, unknown> =>
  take(model.fields, raw, resolve)
