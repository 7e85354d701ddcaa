/**
 * Puts the next turn of each job into Payload's queue, and works the queue off. Payload's own schedules know no time
 * zone and write their statistics at every look; here the turn that waits is all there is to remember.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { Cron } from 'croner'
import type { Payload, Where } from 'payload'
import type { Job } from './job.ts'

const queue = 'payload-jobs'
/** Milliseconds after which a round is given up: one job that hangs must not keep the others waiting for ever. */
const longestRound = 5 * 60_000

/** The first turn of a job after an instant. */
export const nextTurn = ({ cron }: Pick<Job, 'cron'>, after: Date): Date | null =>
  new Cron(cron, { timezone: 'Europe/Berlin' }).nextRun(after)

/** Each job has one turn that waits or is tried again. One that failed for good is logged, and forgotten here. */
export async function queueTurns(payload: Payload, jobs: readonly Job[], now: Date): Promise<void> {
  for (const job of jobs) {
    const isOf: Where = { taskSlug: { equals: job.slug } }
    const failed: Where = { and: [isOf, { hasError: { equals: true } }] }
    const waits: Where = { and: [isOf, { hasError: { not_equals: true } }] }
    if ((await payload.db.findOne({ collection: queue, where: waits })) !== null) continue
    await payload.db.deleteMany({ collection: queue, where: failed })
    const waitUntil = nextTurn(job, now)
    if (waitUntil) await payload.jobs.queue({ task: job.slug as never, input: {} as never, waitUntil })
  }
}

/**
 * Between two rounds nothing runs, so what is marked as running was left by a crash, or hangs. Past the checks of the
 * collection, which would refuse all of them for one job that the program does not know any more.
 */
const freeStuckJobs = (payload: Payload) =>
  payload.db.updateMany({
    collection: queue,
    where: { processing: { equals: true } },
    data: { processing: false },
  })

/** One round: the next turns are queued, and what is due runs. One process runs rounds, one after another. */
export async function runRound(
  payload: Payload,
  jobs: readonly Job[],
  longest = longestRound,
): Promise<void> {
  await freeStuckJobs(payload)
  await queueTurns(payload, jobs, new Date())
  const end = new AbortController()
  const tooLong = sleep(longest, 'hangs', { ref: false, signal: end.signal }).catch(() => undefined)
  const outcome = await Promise.race([payload.jobs.run({ limit: 50 }), tooLong])
  end.abort()
  if (outcome === 'hangs') payload.logger.error('A job did not end in time and will be run again.')
}
