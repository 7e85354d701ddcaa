/**
 * A reference leads to something that exists and that she may see. Otherwise an offer of her own would be a way to
 * search in what belongs to others; and the database would answer a wrong id with an error of its own.
 */
import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'
import { valueAt } from '../../content-models/paths.ts'
import { idOf } from '../access/idOf.ts'
import { mayDo } from '../access/mayDo.ts'
import type { GuardedCollection } from '../access/rights.ts'
import { sentence } from '../words.ts'

interface Reference {
  path: string
  to: GuardedCollection
}

const referencesIn = (fields: readonly FlattenedField[], prefix = ''): Reference[] =>
  fields.flatMap((field) => {
    const path = prefix + field.name
    if (field.type === 'group') return referencesIn(field.flattenedFields, `${path}.`)
    const isReference = field.type === 'relationship' || field.type === 'upload'
    return isReference && typeof field.relationTo === 'string'
      ? [{ path, to: field.relationTo as GuardedCollection }]
      : []
  })

const listOf = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined && one !== null && one !== '')

const isReadable = async (req: PayloadRequest, to: GuardedCollection, value: unknown): Promise<boolean> => {
  const id = idOf(value)
  return id !== undefined && (await mayDo(req, 'read', to, id))
}

export const checkReferences: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const errors: { path: string; message: string }[] = []
  for (const { path, to } of referencesIn(collection.flattenedFields)) {
    const before = listOf(valueAt(originalDoc, path)).map(idOf)
    for (const value of listOf(valueAt(data, path)))
      if (!before.includes(idOf(value)) && !(await isReadable(req, to, value)))
        errors.push({ path, message: sentence(req.i18n.language, 'rules.cannotBeChosen') })
  }
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}
