/** Walks a model's fields by path ("childcare.notes"), into named rows by their ids ("questions.g3-q1.text"). */
import type { Field, Fields, Model, TextField } from './define.ts'

export interface FieldAt<F extends Field = Field> {
  readonly path: string
  readonly field: F
}

/** Every field outside lists, groups opened, in the order of the model. */
export function fieldsAt(fields: Fields, prefix = ''): FieldAt[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'group' ? fieldsAt(field.fields, `${prefix}${name}.`) : [{ path: prefix + name, field }],
  )
}

const isTranslated = (at: FieldAt): at is FieldAt<TextField> =>
  at.field.kind === 'text' && at.field.translated === true

/** The texts translators give words for; those of rows under the path of their list, "questions.text". */
export const translatedFields = (model: Model): FieldAt<TextField>[] =>
  fieldsAt(model.fields).flatMap((at) =>
    at.field.kind === 'list' && at.field.named
      ? fieldsAt(at.field.fields, `${at.path}.`).filter(isTranslated)
      : [at].filter(isTranslated),
  )

/** A row of a list whose rows are named. */
interface Row {
  readonly id: string
}

/** The value at a path, or undefined. A row of a list is reached by its id. */
export const valueAt = (entry: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => {
    if (Array.isArray(value))
      return (value as (Partial<Row> | null | undefined)[]).find((row) => row?.id === name)
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[name] : undefined
  }, entry)

export interface TextAt extends FieldAt<TextField> {
  /** Path of its field in the model: that of a row's text is the same for all rows, "questions.text" */
  readonly name: string
  readonly text: string
}

/** The texts of an entry that translators give words for, in the order of the model and of its rows. */
export const translatedTexts = (model: Model, entry: unknown): TextAt[] =>
  fieldsAt(model.fields).flatMap(({ path, field }): TextAt[] => {
    if (field.kind !== 'list') return textAt(entry, { path, field }, path)
    if (!field.named) return []
    const rows = valueAt(entry, path)
    return (Array.isArray(rows) ? (rows as Row[]) : []).flatMap(({ id }) =>
      fieldsAt(field.fields).flatMap((at) =>
        textAt(entry, { ...at, path: `${path}.${id}.${at.path}` }, `${path}.${at.path}`),
      ),
    )
  })

function textAt(entry: unknown, at: FieldAt, name: string): TextAt[] {
  const text = isTranslated(at) ? valueAt(entry, at.path) : undefined
  return isTranslated(at) && typeof text === 'string' && text.trim() !== '' ? [{ ...at, name, text }] : []
}
