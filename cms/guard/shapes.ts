/**
 * Does each value have the shape of its field? Payload looks at that only when it validates, and a draft is not
 * validated: a date that is none, or a word where a group belongs, would break the save in the database.
 */
import type { FlattenedField } from 'payload'

type Values = Readonly<Record<string, unknown>>
type Fits = (value: unknown) => boolean

/** What a form sends for "nothing"; a list without rows comes as 0. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === 0 ||
  (Array.isArray(value) && value.length === 0)

const isString: Fits = (value) => typeof value === 'string'
const isNumber: Fits = (value) =>
  typeof value === 'number' || (typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value))
const isDate: Fits = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value))
const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isReference: Fits = (value) =>
  isString(value) || (isObject(value) && isString(value['id'] ?? value['value']))

const plain: Partial<Record<FlattenedField['type'], Fits>> = {
  text: isString,
  textarea: isString,
  email: isString,
  number: isNumber,
  date: isDate,
  checkbox: (value) => typeof value === 'boolean',
  select: isString,
  relationship: isReference,
  upload: isReference,
}

function misfitsIn(field: FlattenedField, value: unknown, path: string): string[] {
  if (isEmpty(value)) return field.type === 'checkbox' && value !== undefined && value !== null ? [path] : []
  if (field.type === 'group')
    return isObject(value) ? misfits(field.flattenedFields, value, `${path}.`) : [path]
  if (field.type === 'array')
    return Array.isArray(value)
      ? value.flatMap((row: unknown, index) =>
          isObject(row) ? misfits(field.flattenedFields, row, `${path}.${String(index)}.`) : [path],
        )
      : [path]
  const fits = plain[field.type]
  if (!fits) return []
  const isMany = 'hasMany' in field && field.hasMany === true
  const ones: unknown[] = isMany && Array.isArray(value) ? value : [value]
  return ones.every(fits) ? [] : [path]
}

/** Paths of the values that do not have the shape of their field. What is no field is left aside; Payload drops it. */
export const misfits = (fields: readonly FlattenedField[], values: Values, prefix = ''): string[] =>
  fields.flatMap((field) => misfitsIn(field, values[field.name], prefix + field.name))
