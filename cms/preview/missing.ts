/** What a draft lacks before its page can be shown, as the form names it, in the languages of the admin. */
import { schemas } from '../../content-models/schema.ts'
import { label } from '../words.ts'
import type { PreviewRow } from './rows.ts'

export interface Missing {
  readonly de: string
  readonly en: string
}

export function missingIn(rows: readonly PreviewRow[]): Missing[] {
  const keys = rows.flatMap(({ kind, entry }) =>
    (schemas[kind].safeParse(entry).error?.issues ?? []).map(
      ({ path }) => `${kind}.${path.join('.').replace(/\.\d+/g, '')}.label`,
    ),
  )
  return [...new Set(keys)].map((key) => label(key))
}
