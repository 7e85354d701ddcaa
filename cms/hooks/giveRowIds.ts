/**
 * The id of a row in a list stands once in the whole database. A row that carries one of another document, as a program
 * sends it that copies an offer field by field, gets its own here; the database would answer with an error of its own.
 * The other ids stay, also those that a form has made up for rows it adds: by them it knows its rows again.
 */
import type { CollectionBeforeChangeHook, FlattenedField, PayloadRequest, Where } from 'payload'

interface Row extends Record<string, unknown> {
  id?: unknown
}
interface List {
  /** "schedule.slots" */
  readonly path: string
  readonly rows: readonly Row[]
}

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The lists of a document, those in groups too. */
function listsIn(fields: readonly FlattenedField[], values: Row, prefix = ''): List[] {
  return fields.flatMap((field): List[] => {
    const [path, value] = [prefix + field.name, values[field.name]]
    if (field.type === 'group' && isObject(value)) return listsIn(field.flattenedFields, value, `${path}.`)
    return field.type === 'array' && Array.isArray(value) ? [{ path, rows: value.filter(isObject) }] : []
  })
}

/** Those of the ids that stand in another document. Nobody asks the database about rows that the document had already. */
async function idsElsewhere(
  req: PayloadRequest,
  collection: string,
  own: unknown,
  { path, rows }: List,
): Promise<Set<unknown>> {
  const ids = rows.map(({ id }) => id).filter((id) => typeof id === 'string')
  if (ids.length === 0) return new Set()
  const carrying: Where = { [`${path}.id`]: { in: ids } }
  const { docs } = await req.payload.db.find<Row>({
    collection: collection as 'offers',
    where: own === undefined ? carrying : { and: [carrying, { id: { not_equals: own } }] },
    limit: ids.length,
    pagination: false,
    req,
  })
  const fields = req.payload.collections[collection as 'offers'].config.flattenedFields
  const there = docs.flatMap((doc) => listsIn(fields, doc).find((list) => list.path === path)?.rows ?? [])
  return new Set(there.map(({ id }) => id))
}

export const giveRowIds: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  // A copy is given what it was copied from as its original.
  const before = operation === 'update' ? (originalDoc as Row | undefined) : undefined
  const known = before ? listsIn(collection.flattenedFields, before) : []
  for (const list of listsIn(collection.flattenedFields, data as Row)) {
    const own = new Set(known.find(({ path }) => path === list.path)?.rows.map(({ id }) => id))
    const strange = { ...list, rows: list.rows.filter(({ id }) => !own.has(id)) }
    const taken = await idsElsewhere(req, collection.slug, before?.id, strange)
    for (const row of list.rows) {
      // A row without one is given a new one by Payload.
      if (taken.has(row.id)) delete row.id
      else taken.add(row.id)
    }
  }
  return data as unknown
}
