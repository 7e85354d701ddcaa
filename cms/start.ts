/** What the one CMS process does from its start to its end: holds the lock, mends what a crash left, runs the jobs. */
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { listenToCommands } from './control/server.ts'
import { holdProcessLock } from './database/processLock.ts'
import { jobs } from './jobs/index.ts'
import { runRound } from './jobs/queue.ts'
import { sendWaitingMails } from './mails/send.ts'
import { openEpoch } from './publications/epoch.ts'
import { reconcile } from './publications/reconcile.ts'
import { settings } from './settings.ts'
import { openGlossary } from './translate/glossary/open.ts'
import { reconcileTasks } from './translate/tasks/reconcile.ts'
import { warm } from './warm.ts'

const jobsEvery = 10_000
const reconcileEvery = 15 * 60_000

/** Repeats `work` with a pause after each run; a failure is logged and does not end it. */
function repeat(payload: Payload, pause: number, work: () => Promise<unknown>): void {
  setTimeout(() => {
    work()
      .catch((error: unknown) => {
        payload.logger.error(error)
      })
      .finally(() => {
        repeat(payload, pause, work)
      })
  }, pause).unref()
}

/** What a start does once, while the CMS is at work already: first what people would wait for, then what mends. */
export async function catchUp(payload: Payload, address: string): Promise<void> {
  await warm(payload, address).catch((error: unknown) => {
    payload.logger.warn(
      error,
      'The pages of the admin were not loaded ahead; the first one will take longer.',
    )
  })
  await reconcile(payload)
  await reconcileTasks(payload)
}

export async function start(): Promise<void> {
  if (process.env['NEXT_PHASE'] === 'phase-production-build') return
  await holdProcessLock(settings.dataDir)
  const payload = await getPayload({ config })
  await openEpoch(payload, settings.dataDir)
  await openGlossary(payload)
  repeat(payload, jobsEvery, () => runRound(payload, jobs))
  repeat(payload, jobsEvery, () => sendWaitingMails(payload))
  await listenToCommands(payload, settings)
  catchUp(payload, settings.ownUrl).catch((error: unknown) => {
    payload.logger.error(error)
  })
  repeat(payload, reconcileEvery, () => reconcile(payload))
}
