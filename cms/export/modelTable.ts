/** Documents in the columns of their model: each field by the German label of its form, and what the CMS keeps beside it. */
import type { GuardedCollection } from '../access/rights.ts'
import type { Field, Model } from '../../content-models/define.ts'
import { fieldsAt, valueAt } from '../../content-models/paths.ts'
import { collectionOf } from '../collections/names.ts'
import type { Actor } from '../import/actor.ts'
import type { Doc } from '../import/allOf.ts'
import { label } from '../words.ts'
import { writerOf, type Writer } from './cells.ts'
import { isSecret, nameOf, referredBy, type Referred } from './referred.ts'
import type { Table } from './table.ts'

export interface Column {
  readonly name: string
  readonly path: string
  readonly write: Writer
  /** What its values are ids of */
  readonly to?: GuardedCollection | undefined
  /** Would tell where a secret place is */
  readonly locates?: true | undefined
}

const nameAt = (model: Model, whole: string): string =>
  whole
    .split('.')
    .map((_, at, names) => label(`${model.name}.${names.slice(0, at + 1).join('.')}.label`).de)
    .join(': ')

const refersTo = (field: Field): GuardedCollection | undefined =>
  field.kind === 'reference' || field.kind === 'references'
    ? (collectionOf[field.to] as GuardedCollection)
    : undefined

const columnsOf = (model: Model): Column[] =>
  fieldsAt(model.fields).flatMap(({ path, field }) => {
    const write = writerOf(field)
    return write
      ? [{ name: nameAt(model, path), path, write, to: refersTo(field), locates: field.locates }]
      : []
  })

export const plain: Writer = (value) => (typeof value === 'string' ? value : '')
const ofStatus: Writer = (value) =>
  value === 'published' ? label('export.published').de : value === 'draft' ? label('export.draft').de : ''

const id: Column = { name: label('export.id').de, path: 'id', write: plain }
const updated: Column = { name: label('export.updated').de, path: 'updatedAt', write: plain }
const status: Column = { name: label('export.status').de, path: '_status', write: ofStatus }

/** Who keeps it, private: the organisation it belongs to, and whose coordination looks after it. */
export const keptBy = {
  organisation: {
    name: label('private.organisation.label').de,
    path: 'organisation',
    write: (value, named) => nameOf(named, value),
    to: 'organisations',
  },
  district: {
    name: label('private.home.label').de,
    path: 'district',
    write: (value, named) => nameOf(named, value),
    to: 'districts',
  },
} as const satisfies Record<string, Column>

const none: Referred = new Map()

/** What the columns refer to in these documents, by its collection. */
async function namedIn(actor: Actor, columns: readonly Column[], docs: readonly Doc[]) {
  const named = new Map<GuardedCollection, Referred>()
  for (const [to, some] of Map.groupBy(columns, (column) => column.to)) {
    if (!to) continue
    const values = some.flatMap(({ path }) => docs.flatMap((doc) => [valueAt(doc, path)].flat()))
    named.set(to, await referredBy(actor, to, values))
  }
  return named
}

/** A table of these columns. */
export const tableOf = (columns: readonly Column[]): Table => ({
  headings: columns.map(({ name }) => name),
  async rows(actor, docs) {
    const named = await namedIn(actor, columns, docs)
    return docs.map((doc) =>
      columns.map(({ path, write, to, locates }) =>
        locates && isSecret(doc) ? '' : write(valueAt(doc, path), to ? (named.get(to) ?? none) : none),
      ),
    )
  },
})

/** Every field of the model, with `beside` after them. */
export const modelTable = (
  model: Model,
  { hasDrafts = true, beside = [] as readonly Column[] } = {},
): Table => tableOf([id, ...columnsOf(model), ...beside, ...(hasDrafts ? [status] : []), updated])
