/** Saved document → published entry: an allow-list made from the model. What the model does not name does not leave. */
import { derive, type Field, type Fields, type ModelName, type PerKind } from '../../content-models/define.ts'
import { models } from '../../content-models/models.ts'
import { holds } from '../../content-models/when.ts'

type Saved = Readonly<Record<string, unknown>>

const asIs = (value: unknown) => value
const idOf = (value: unknown) =>
  value !== null && typeof value === 'object' && 'id' in value ? String(value.id) : value

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)

/** What of a document is left out: what would give a secret place away, and what nobody was asked. */
interface Whole {
  readonly secret: boolean
  readonly document: Saved
}
type Take = (value: unknown, whole: Whole) => unknown

const takers: PerKind<Take> = {
  text: () => (value) => (typeof value === 'string' ? value.trim().normalize('NFC') : value),
  phone: () => asIs,
  email: () => asIs,
  url: () => asIs,
  time: () => asIs,
  number: () => asIs,
  flag: () => asIs,
  choice: () => asIs,
  choices: () => asIs,
  // Payload stores a day as noon UTC, which is the same day in Berlin.
  date: () => (value) => (value instanceof Date ? value.toISOString() : String(value)).slice(0, 10),
  image: () => idOf,
  reference: () => idOf,
  references: () => (value) => (Array.isArray(value) ? value.map(idOf) : value),
  group: (field) => (value, whole) => {
    const taken = take(field.fields, (value ?? {}) as Saved, whole)
    return Object.keys(taken).length > 0 ? taken : undefined
  },
  list: (field) => (value, whole) =>
    (value as Saved[])
      .map((row) => ({
        ...(field.named ? { id: String(row['id']) } : {}),
        ...take(field.fields, row, whole),
      }))
      .filter((row) => isComplete(field.fields, row)),
}

/** A row that somebody began and left empty is not published. */
const isComplete = (fields: Fields, row: Saved): boolean =>
  Object.entries(fields).every(([name, field]) => !field.required || row[name] !== undefined)

function take(fields: Fields, saved: Saved, whole: Whole): Record<string, unknown> {
  const entry: Record<string, unknown> = {}
  for (const [name, field] of Object.entries<Field>(fields)) {
    const value = saved[name]
    if ((whole.secret && field.locates) || (field.asked && !holds(field.asked, whole.document))) continue
    if (field.kind !== 'group' && isEmpty(value)) continue
    const taken = derive(takers, field)(value, whole)
    if (!isEmpty(taken)) entry[name] = taken
  }
  return entry
}

/**
 * The published form of a saved document. A secret place loses everything that locates it. An answer to a question that
 * the form no longer asks is kept in the document and not published: nobody sees it there to correct it.
 */
export const entryFrom = (kind: ModelName, saved: Saved): Record<string, unknown> => ({
  id: String(saved['id']),
  ...take(models[kind].fields, saved, { secret: saved['secret'] === true, document: saved }),
})
