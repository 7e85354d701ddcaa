/** A table against what is stored: what an import would do, row by row. Writes nothing. */
import { turnOfTheLoop } from '../database/breathe.ts'
import type { Actor } from './actor.ts'
import { shown, type Said } from './cells/cell.ts'
import { columnAt } from './columns.ts'
import { offerFinder, type OfferFinder } from './existing.ts'
import type { Headings } from './headings.ts'
import { organisationFinder } from './organisations.ts'
import { placeFinder } from './places.ts'
import { planRow, type PlannedRow } from './planRow.ts'
import { readRow, type Problem, type ReadRow } from './readRow.ts'
import type { Table } from './readTable.ts'

export interface Plan {
  /** About the table as a whole */
  readonly notes: readonly Said[]
  readonly rows: readonly PlannedRow[]
}

interface Placed {
  row: ReadRow
  organisation: string
  number: string
}

const bad = (row: ReadRow, problems: readonly Problem[]): PlannedRow => ({
  line: row.line,
  number: shown(row.typed.get('externalId') ?? ''),
  title: shown(row.typed.get('title') ?? ''),
  action: 'bad',
  changes: [],
  problems: [...row.problems, ...problems],
  notes: row.notes,
})

const problem = (path: string, value: string, key: string, gaps: Record<string, string> = {}): Problem => ({
  column: columnAt(path)?.name ?? '',
  value: shown(value),
  said: { key, gaps },
})

/** What would happen with each row. @param usual name of the organisation of rows that name none */
export async function planImport(
  actor: Actor,
  table: Table,
  headings: Headings,
  usual?: string,
): Promise<Plan> {
  const organisationOf = await organisationFinder(actor, usual)
  const planned = new Map<number, PlannedRow>()
  const placed: Placed[] = []
  const lineOf = new Map<string, number>()
  for (const row of table.rows.map((cells) => readRow(cells, headings))) {
    const number = row.typed.get('externalId') ?? ''
    const name = row.typed.get('organisation') ?? ''
    const organisation = organisationOf(name)
    const key = 'id' in organisation ? `${organisation.id}/${number}` : ''
    const before = lineOf.get(key)
    if ('refusal' in organisation)
      planned.set(row.line, bad(row, [{ ...problem('organisation', name, ''), said: organisation.refusal }]))
    else if (!number) planned.set(row.line, bad(row, [problem('externalId', '', 'import.numberMissing')]))
    else if (before !== undefined)
      planned.set(
        row.line,
        bad(row, [problem('externalId', number, 'import.numberTwice', { line: String(before) })]),
      )
    else {
      lineOf.set(key, row.line)
      placed.push({ row, organisation: organisation.id, number })
    }
  }
  for (const row of await planAll(actor, placed)) planned.set(row.line, row)
  return { notes: headings.notes, rows: [...planned.values()].sort((a, b) => a.line - b.line) }
}

async function planAll(actor: Actor, placed: readonly Placed[]): Promise<PlannedRow[]> {
  const findPlace = placeFinder(actor)
  const finders = new Map<string, OfferFinder>()
  for (const [organisation, rows] of Map.groupBy(placed, (one) => one.organisation))
    finders.set(
      organisation,
      await offerFinder(
        actor,
        organisation,
        rows.map(({ number }) => number),
      ),
    )
  const planned: PlannedRow[] = []
  for (const [at, { row, organisation, number }] of placed.entries()) {
    const existing = finders.get(organisation)?.(number)
    planned.push(await planRow(row, { organisation, existing, findPlace }))
    if (at % 50 === 49) await turnOfTheLoop()
  }
  return planned
}
