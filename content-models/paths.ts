/** Walks a model's fields by path ("childcare.notes"). */
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

/** The texts translators give words for. */
export const translatedFields = (model: Model): FieldAt<TextField>[] =>
  fieldsAt(model.fields).filter(
    (at): at is FieldAt<TextField> => at.field.kind === 'text' && at.field.translated === true,
  )

/** The value at a path, or undefined. */
export const valueAt = (entry: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[name] : undefined,
      entry,
    )
