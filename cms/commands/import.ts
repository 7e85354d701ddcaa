/**
 * `npm run import -- FILE.csv [--organisation "Name"] [--all-or-nothing] [--yes]`: enters a table of offers as drafts.
 * Says what would happen, asks, does it. While the CMS is running, the CMS itself does it.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { askCms, isCmsRunning } from '../control/client.ts'
import type { ImportArgs } from '../control/commands.ts'
import { operator } from '../import/actor.ts'
import { importTable } from '../import/importTable.ts'
import { limits } from '../import/readTable.ts'
import type { Report } from '../import/report.ts'
import { outcome, reportLines } from '../import/text.ts'
import { settings } from '../settings.ts'
import { sentence } from '../words.ts'
import { withPayload } from './open.ts'

const { language, startedIn } = settings

class Stop extends Error {}

function asked() {
  try {
    const options = {
      organisation: { type: 'string' },
      'all-or-nothing': { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
    } as const
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    if (positionals.length === 1 && positionals[0]) return { file: positionals[0], ...values }
  } catch {
    // Said below: an option that does not exist.
  }
  throw new Stop(sentence(language, 'import.usage'))
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    const bytes = await readFile(path.resolve(startedIn, file))
    // One byte more than is taken is enough to be refused with its reason.
    return bytes.subarray(0, limits.bytes + 1)
  } catch (error) {
    throw new Stop(
      sentence(language, 'import.noFile', { file, reason: (error as NodeJS.ErrnoException).code ?? '' }),
    )
  }
}

async function isWanted(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.log(sentence(language, 'import.notAsked'))
    return false
  }
  const terminal = createInterface(process.stdin, process.stdout)
  const typed = await terminal.question(sentence(language, 'import.ask'))
  terminal.close()
  const isYes = /^[jy]/i.test(typed.trim())
  if (!isYes) console.log(sentence(language, 'import.stopped'))
  return isYes
}

type Run = (apply: boolean) => Promise<Report>

/** Shows, asks, does. Returns whether everything went well. */
async function showAndDo(
  run: Run,
  { allOrNothing, yes }: { allOrNothing: boolean; yes: boolean },
): Promise<boolean> {
  const plan = await run(false)
  for (const line of reportLines(language, plan)) console.log(line)
  const { bad, new: added, changed } = plan.counts
  if (allOrNothing && bad > 0) console.log(sentence(language, 'import.held', { bad: String(bad) }))
  if (plan.refused !== undefined || (allOrNothing && bad > 0)) return false
  if (added + changed === 0) return bad === 0
  if (!yes && !(await isWanted())) return true
  const report = await run(true)
  for (const line of failedLines(plan, report)) console.log(line)
  console.log(outcome(language, report))
  return report.refused === undefined && report.counts.bad === 0
}

/** Rows that looked good and could not be saved all the same. */
const failedLines = (plan: Report, report: Report): string[] => {
  const bad = new Set(plan.rows.filter(({ action }) => action === 'bad').map(({ line }) => line))
  const rows = report.rows.filter(({ action, line }) => action === 'bad' && !bad.has(line))
  return reportLines(language, { ...report, notes: [], rows }).slice(0, -1)
}

async function main(): Promise<boolean> {
  const { file, organisation, 'all-or-nothing': allOrNothing, yes } = asked()
  const bytes = await bytesOf(file)
  const options = { organisation, allOrNothing }
  if (await isCmsRunning(settings)) {
    const args = { ...options, language, file: bytes.toString('base64') }
    return showAndDo((apply) => askCms(settings, 'import', { ...args, apply } satisfies ImportArgs), {
      allOrNothing,
      yes,
    })
  }
  let went = false
  await withPayload(async (payload) => {
    const actor = await operator(payload, language)
    went = await showAndDo((apply) => importTable(actor, bytes, { ...options, apply }), { allOrNothing, yes })
  })
  return went
}

try {
  process.exitCode = (await main()) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
process.exit()
