/**
 * The published rows: the contract between CMS and site. The CMS answers `GET /api/snapshot?since=N` with lines of JSON:
 * a head, the rows in order of seq, an end. A stream without its end is incomplete and is not applied.
 */
import { z } from 'zod'
import { models } from './models.ts'
import { schemas } from './schema.ts'
import type { ModelName } from './define.ts'
import type { EntryOfKind } from './models.ts'

/** Raised with every change of this contract, so that a site never applies rows it does not understand. */
export const snapshotVersion = 1

const kinds = Object.keys(models) as [ModelName, ...ModelName[]]
const common = {
  seq: z.number().int().positive(),
  kind: z.enum(kinds),
  id: z.string().min(1).max(40),
}

const row = z.discriminatedUnion('state', [
  z.strictObject({ ...common, state: z.literal('live'), rev: z.number().int(), entry: z.unknown() }),
  /** Withdrawn: 410 under its old address, applied at once even when the rest is held. */
  z.strictObject({ ...common, state: z.literal('gone'), slug: z.string().optional() }),
  /** Found elsewhere now: 301. */
  z.strictObject({ ...common, state: z.literal('moved'), slug: z.string(), to: z.string() }),
])

export const snapshotHead = z.strictObject({
  version: z.literal(snapshotVersion),
  /** New whenever the database was restored or moved: everything is read anew. */
  epoch: z.string().min(1),
  /** The highest number given so far. */
  seq: z.number().int().min(0),
  since: z.number().int().min(0),
})
export type SnapshotHead = z.infer<typeof snapshotHead>

export const snapshotEnd = z.strictObject({ end: z.number().int().min(0) })

type LiveRow<K extends ModelName> = {
  seq: number
  kind: K
  id: string
  state: 'live'
  rev: number
  entry: EntryOfKind<K>
}
export type Row =
  | { [K in ModelName]: LiveRow<K> }[ModelName]
  | { seq: number; kind: ModelName; id: string; state: 'gone'; slug?: string | undefined }
  | { seq: number; kind: ModelName; id: string; state: 'moved'; slug: string; to: string }

/**
 * What the signed link to the page of a draft leads to: the rows of one offer and of what stands beside it, public or not,
 * or what is missing before there can be a page, as the form names it.
 */
const previewForm = z.strictObject({
  until: z.iso.datetime(),
  /** Something of it is not what readers see. */
  pending: z.boolean(),
  missing: z.array(z.strictObject({ de: z.string(), en: z.string() })),
  rows: z.array(z.strictObject({ kind: z.enum(kinds), entry: z.looseObject({ id: z.string() }) })),
})

export interface Preview {
  until: string
  pending: boolean
  missing: { de: string; en: string }[]
  rows: { [K in ModelName]: { kind: K; entry: EntryOfKind<K> } }[ModelName][]
}

/** A preview, each entry checked by the schema it is published by. Throws a ZodError that names the field. */
export function parsePreview(value: unknown): Preview {
  const parsed = previewForm.parse(value)
  for (const { kind, entry } of parsed.rows) schemas[kind].parse(entry)
  return parsed as unknown as Preview
}

/** A row, its entry checked by its model's strict schema. Throws a ZodError that names the field. */
export function parseRow(value: unknown): Row {
  const parsed = row.parse(value)
  if (parsed.state === 'live') schemas[parsed.kind].parse(parsed.entry)
  return parsed as Row
}
