/** Does what was planned: drafts only, so that nothing a woman sees changes before somebody publishes it. */
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import { turnOfTheLoop } from '../database/breathe.ts'
import type { Actor } from './actor.ts'
import type { NewPlace } from './newPlace.ts'
import type { Plan } from './plan.ts'
import type { PlannedRow } from './planRow.ts'

/** A row that the database or a rule of saving refused, after it had looked good. */
export interface FailedRow {
  readonly line: number
  readonly message: string
}

/** All of `work` is stored, or nothing of it. */
async function inTransaction({ asked: { req } }: Actor, work: () => Promise<void>): Promise<void> {
  try {
    await initTransaction(req)
    await work()
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

type Places = Map<string, string>

async function enterPlace({ payload, asked }: Actor, place: NewPlace, entered: Places): Promise<string> {
  const key = JSON.stringify(place)
  const before = entered.get(key)
  if (before !== undefined) return before
  const data = { ...place, _status: 'draft' as const }
  const { id } = await payload.create({ collection: 'places', data, draft: true, ...asked })
  entered.set(key, id)
  return id
}

async function enterOffer(actor: Actor, row: PlannedRow, entered: Places): Promise<void> {
  const { payload, asked } = actor
  const place = row.place ? { place: await enterPlace(actor, row.place, entered) } : {}
  const data = { ...row.data, ...place, _status: 'draft' as const }
  if (row.id === undefined) await payload.create({ collection: 'offers', data: data, draft: true, ...asked })
  else await payload.update({ collection: 'offers', id: row.id, data, draft: true, ...asked })
}

const isToDo = ({ action }: PlannedRow) => action === 'new' || action === 'changed'

/** @throws when all-or-nothing was asked for and a row fails: then nothing is stored */
export async function applyPlan(actor: Actor, plan: Plan, allOrNothing: boolean): Promise<FailedRow[]> {
  const rows = plan.rows.filter(isToDo)
  const failed: FailedRow[] = []
  const entered: Places = new Map()
  const enterAll = async (enter: (row: PlannedRow) => Promise<void>) => {
    for (const [at, row] of rows.entries()) {
      await enter(row)
      if (at % 10 === 9) await turnOfTheLoop()
    }
  }
  if (allOrNothing) await inTransaction(actor, () => enterAll((row) => enterOffer(actor, row, entered)))
  else
    await enterAll(async (row) => {
      const before = new Map(entered)
      try {
        await inTransaction(actor, () => enterOffer(actor, row, entered))
      } catch (error) {
        // The place went with the row's transaction; the next row that names it enters it anew.
        for (const key of entered.keys()) if (!before.has(key)) entered.delete(key)
        failed.push({ line: row.line, message: error instanceof Error ? error.message : String(error) })
      }
    })
  return failed
}
