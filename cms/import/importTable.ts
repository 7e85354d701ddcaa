/** The import itself: the same for the command line, for the admin, and over the control socket. */
import type { Actor } from './actor.ts'
import { applyPlan } from './apply.ts'
import { headingsOf, refusalOf, type Headings } from './headings.ts'
import type { Mapping } from './mapping.ts'
import { planImport } from './plan.ts'
import { questionsOf } from './questions.ts'
import { readTable, type Table } from './readTable.ts'
import { TableRefused } from './refused.ts'
import { refusedReport, reportOf, type Report } from './report.ts'

export interface ImportOptions {
  /** Name of the organisation of rows that name none */
  readonly organisation?: string | undefined
  /** One bad row, and nothing is entered */
  readonly allOrNothing: boolean
  /** Enter it; otherwise only say what would happen */
  readonly apply: boolean
  /** What was said about headings and words that are not ours */
  readonly mapping?: Mapping | undefined
}

async function take(
  actor: Actor,
  table: Table,
  headings: Headings,
  { organisation, allOrNothing, apply }: ImportOptions,
): Promise<Report> {
  const { language } = actor
  const refusal = refusalOf(headings)
  if (refusal) return refusedReport(language, refusal)
  try {
    const plan = await planImport(actor, table, headings, organisation)
    const isHeld = allOrNothing && plan.rows.some(({ action }) => action === 'bad')
    if (!apply || isHeld) return reportOf(language, plan, false)
    return reportOf(language, plan, true, await applyPlan(actor, plan, allOrNothing))
  } catch (error) {
    if (!allOrNothing) throw error
    const reason = error instanceof Error ? error.message : String(error)
    return refusedReport(language, { key: 'import.allFailed', gaps: { reason } })
  }
}

/** Says what an import would do, or does it; asks about what it does not know. A table it cannot read is refused. */
export async function importTable(actor: Actor, bytes: Uint8Array, options: ImportOptions): Promise<Report> {
  try {
    const table = readTable(bytes)
    const headings = headingsOf(table, options.mapping)
    const report = await take(actor, table, headings, options)
    return { ...report, questions: questionsOf(actor.language, table, headings) }
  } catch (error) {
    if (error instanceof TableRefused) return refusedReport(actor.language, error.said)
    throw error
  }
}
