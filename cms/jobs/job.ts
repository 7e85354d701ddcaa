/** Work that comes back: what a job is, and how Payload's queue runs it. */
import type { Payload, TaskConfig } from 'payload'

export interface Job {
  /** Its name in the queue; never given to another job */
  readonly slug: string
  /** When it runs, as cron has it, by the clock of Saxony-Anhalt: "0 6 * * *" is six in the morning, summer and winter */
  readonly cron: string
  /**
   * Does what is due at `now`, and nothing that was done before: it runs again after a failure, after a restart, and late
   * after a night in which the machine was off. Takes its time from `now` alone, so that tests can move the clock.
   */
  readonly run: (payload: Payload, now: Date) => Promise<unknown>
}

/** A job that fails is tried again after one minute, then two, then four; then its next turn is waited for. */
const retries = { attempts: 3, backoff: { type: 'exponential', delay: 60_000 } } as const

export const taskOf = ({ slug, run }: Job): TaskConfig<{ input: object; output: object }> => ({
  slug,
  retries,
  handler: async ({ req }) => {
    await run(req.payload, new Date())
    return { output: {} }
  },
})
