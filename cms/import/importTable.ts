/** The import itself: the same for the command line, for the admin, and over the control socket. */
import type { Actor } from './actor.ts'
import { applyPlan } from './apply.ts'
import { planImport } from './plan.ts'
import { TableRefused } from './refused.ts'
import { refusedReport, reportOf, type Report } from './report.ts'

export interface ImportOptions {
  /** Name of the organisation of rows that name none */
  readonly organisation?: string | undefined
  /** One bad row, and nothing is entered */
  readonly allOrNothing: boolean
  /** Enter it; otherwise only say what would happen */
  readonly apply: boolean
}

export async function importTable(actor: Actor, bytes: Uint8Array, options: ImportOptions): Promise<Report> {
  const { language } = actor
  try {
    const plan = await planImport(actor, bytes, options.organisation)
    const isHeld = options.allOrNothing && plan.rows.some(({ action }) => action === 'bad')
    if (!options.apply || isHeld) return reportOf(language, plan, false)
    return reportOf(language, plan, true, await applyPlan(actor, plan, options.allOrNothing))
  } catch (error) {
    if (error instanceof TableRefused) return refusedReport(language, error.said)
    if (!options.allOrNothing) throw error
    const reason = error instanceof Error ? error.message : String(error)
    return refusedReport(language, { key: 'import.allFailed', gaps: { reason } })
  }
}
