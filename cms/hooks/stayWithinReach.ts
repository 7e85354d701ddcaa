/**
 * Nobody asks her way into what she may not read. Payload orders a list by fields of linked documents without looking at
 * who may read those, and filters drafts by them just so: with guesses, an offer at a secret address would tell that
 * address letter by letter. So a question may lead into another document only where all of its kind are hers to read.
 */
import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest, Where } from 'payload'
import { may } from '../access/accessOf.ts'
import type { GuardedCollection } from '../access/rights.ts'
import { userOf } from '../access/roles.ts'
import { refusal } from '../refusal.ts'

const listOf = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value])

/** The collections that a path of fields leads into; `owner.id` is the reference itself. */
function leadsInto(fields: readonly FlattenedField[], path: string, isFilter = false): string[] {
  const [name = '', ...rest] = path.replace(/^-/, '').replace(/__/g, '.').split('.')
  const field = fields.find((one) => one.name === name)
  if (name === 'version') return leadsInto(fields, rest.join('.'), isFilter)
  if (!field) return []
  if ('flattenedFields' in field) return leadsInto(field.flattenedFields, rest.join('.'), isFilter)
  if (!('relationTo' in field)) return []
  const isReference = rest.length === 0 || (rest.length === 1 && (rest[0] === 'id' || rest[0] === 'value'))
  return isReference && !isFilter ? [] : listOf(field.relationTo as string | string[])
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The same for a filter, all its branches and the filters that stand inside a value. */
function filterLeadsInto(fields: readonly FlattenedField[], where: Where | undefined): string[] {
  return Object.entries(where ?? {}).flatMap(([key, value]) => {
    if (Array.isArray(value)) return value.flatMap((part) => filterLeadsInto(fields, part))
    const holdsFilter = isObject(value) && Object.values(value).some(isObject)
    return leadsInto(fields, key, holdsFilter)
  })
}

const isWithinReach = (req: PayloadRequest, collection: string): boolean =>
  may(userOf(req.user), 'read', collection as GuardedCollection) === true

interface Question {
  overrideAccess?: boolean
  sort?: string | string[]
  where?: Where
}

export const stayWithinReach: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const { overrideAccess, sort, where } = args as Question
  if (overrideAccess) return args
  const fields = collection.flattenedFields
  const asked = [
    ...listOf(sort ?? []).flatMap((paths) => paths.split(',').flatMap((path) => leadsInto(fields, path))),
    ...filterLeadsInto(fields, where),
  ]
  if (asked.some((to) => !isWithinReach(req, to))) throw refusal(req, 400, 'rules.outOfReach')
  return args
}
