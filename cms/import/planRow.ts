/** One row against what is stored: what an import would do with it. */
import { valueAt } from '../../content-models/paths.ts'
import type { Doc } from './allOf.ts'
import { shown, type Said } from './cells/cell.ts'
import { columnAt, type Column } from './columns.ts'
import { judge } from './judge.ts'
import type { NewPlace } from './newPlace.ts'
import { typedPlace, type FoundPlace } from './places.ts'
import type { Problem, ReadRow } from './readRow.ts'

export interface PlannedRow {
  readonly line: number
  readonly number: string
  readonly title: string
  readonly action: 'new' | 'changed' | 'unchanged' | 'bad'
  /** Names of the columns that would change */
  readonly changes: readonly string[]
  readonly problems: readonly Problem[]
  readonly notes: readonly Said[]
  /** The offer that is there already */
  readonly id?: string | undefined
  readonly data?: Record<string, unknown>
  /** A place to enter first */
  readonly place?: NewPlace | undefined
}

export interface Around {
  readonly organisation: string
  readonly existing: Doc | undefined
  readonly findPlace: (
    typed: ReturnType<typeof typedPlace>,
    organisation: string,
    present: unknown,
  ) => Promise<FoundPlace>
}

/** Puts a value where its path says, without touching what was there before. */
function put(document: Record<string, unknown>, path: string, value: unknown): void {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) {
    document[name] = value
    return
  }
  const group = { ...(document[name] as Record<string, unknown> | null | undefined) }
  put(group, rest.join('.'), value)
  document[name] = group
}

/** Columns that belong to the offer itself; names of entries are looked up apart. */
const isPlain = ({ path, field }: Column) => field.kind !== 'reference' && !path.startsWith('place.')

const startsEmpty = (existing: Doc | undefined, path: string): unknown =>
  existing && path === 'externalId' ? (existing['externalId'] ?? existing.id) : valueAt(existing ?? {}, path)

function changesOf(row: ReadRow, existing: Doc | undefined): Map<Column, unknown> {
  const changes = new Map<Column, unknown>()
  for (const [path, value] of row.values) {
    const column = columnAt(path)
    if (!column || !isPlain(column)) continue
    if (column.cell.write(value) !== column.cell.write(startsEmpty(existing, path)))
      changes.set(column, value)
  }
  return changes
}

export async function planRow(row: ReadRow, around: Around): Promise<PlannedRow> {
  const { existing, organisation } = around
  const [number = '', title = ''] = ['externalId', 'title'].map((path) => row.typed.get(path) ?? '')
  const problems: Problem[] = [...row.problems]
  const notes = [...row.notes]
  const changes = changesOf(row, existing)
  if (!title)
    problems.push({ column: columnAt('title')?.name ?? '', value: '', said: { key: 'import.titleMissing' } })

  const placeColumn = columnAt('place')
  const present = existing?.['place'] ?? null
  const says = ['place', 'place.street'].some((path) => row.typed.has(path))
  const found = says ? await around.findPlace(typedPlace(row.typed), organisation, present) : { id: present }
  const make = 'make' in found ? found.make : undefined
  if ('refusal' in found)
    problems.push({
      column: placeColumn?.name ?? '',
      value: shown(row.typed.get('place') ?? ''),
      said: found.refusal,
    })
  else if (placeColumn && (make || ('id' in found && found.id !== present)))
    changes.set(placeColumn, 'id' in found ? found.id : null)
  if (make) notes.push({ key: 'import.newPlace', gaps: { name: make.name, town: make.town } })

  const document: Record<string, unknown> = { ...existing, organisation }
  for (const [{ path }, value] of changes) put(document, path, value)
  const judged = judge({ ...document, ...(make ? { place: 'new' } : {}) }, row.typed)
  problems.push(...judged.problems)
  // First things first: what is missing is of interest once the line can be entered at all.
  if (problems.length === 0) notes.push(...judged.notes)
  const said = { line: row.line, number: shown(number), title: shown(title), problems, notes }
  if (problems.length > 0) return { ...said, action: 'bad', changes: [] }
  const names = [...changes.keys()].map(({ name }) => name)
  if (existing && names.length === 0) return { ...said, action: 'unchanged', changes: [] }
  const touched = new Set([...changes.keys()].map(({ path }) => path.split('.')[0] ?? ''))
  const data = Object.fromEntries([...touched, 'organisation'].map((name) => [name, document[name]]))
  return {
    ...said,
    action: existing ? 'changed' : 'new',
    changes: names,
    id: existing?.id,
    data,
    place: make,
  }
}
