/** What the model says about a whole row: what contradicts itself, and what is missing before it can be published. */
import { fieldsAt, valueAt } from '../../content-models/paths.ts'
import { offer } from '../../content-models/offer.ts'
import { rulesOf } from '../../content-models/rules.ts'
import { entryFrom } from '../publications/entryFrom.ts'
import { shown, type Said } from './cells/cell.ts'
import { columnAt } from './columns.ts'
import type { Problem } from './readRow.ts'

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** The rules need these to be there; they refuse nothing by it. */
const filled = (entry: Record<string, unknown>) => ({
  kind: 'womens_cafe',
  schedule: {},
  childcare: {},
  ...entry,
})

export function judge(
  document: Record<string, unknown>,
  typed: ReadonlyMap<string, string>,
): { problems: Problem[]; notes: Said[] } {
  const problems: Problem[] = []
  const missing = fieldsAt(offer.fields)
    .filter(({ path, field }) => field.required && !field.derived && isEmpty(valueAt(document, path)))
    .map(({ path }) => path)
  for (const { path, rule } of rulesOf('offer', filled(entryFrom('offer', { id: 'new', ...document })))) {
    // What is not there yet can still be added to the draft; what contradicts itself is a mistake in the table.
    if (isEmpty(valueAt(document, path))) missing.push(path)
    else
      problems.push({
        column: nameOf(path),
        value: shown(typed.get(path) ?? ''),
        said: { key: `rules.${rule}` },
      })
  }
  const columns = missing.map((path) => `„${nameOf(path)}“`).join(', ')
  return { problems, notes: columns ? [{ key: 'import.stillMissing', gaps: { columns } }] : [] }
}

const nameOf = (path: string): string => columnAt(path)?.name ?? path
