/** Work that comes back, in Payload's real queue. */
import type { TaskConfig } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { taskOf, type Job } from '../../../cms/jobs/job.ts'
import { nextTurn, queueTurns, runRound } from '../../../cms/jobs/queue.ts'
import { openCms, type Cms } from '../support/cms.ts'

let cms: Cms
let outcome: () => Promise<unknown>
const runs: Date[] = []
const job: Job = {
  slug: 'only-for-tests',
  cron: '0 6 * * *',
  run: (_, now) => {
    runs.push(now)
    return outcome()
  },
}

beforeAll(async () => {
  cms = await openCms()
  ;(cms.payload.config.jobs.tasks as TaskConfig[]).push(taskOf(job) as unknown as TaskConfig)
})
afterAll(() => cms.close())
beforeEach(async () => {
  for (const { id } of await turns()) await cms.system.erase('payload-jobs', id)
  runs.length = 0
  outcome = () => Promise.resolve()
})

const turns = () => cms.system.storedWhere('payload-jobs', { taskSlug: { equals: job.slug } })
/** As if the hour had come. */
async function makeDue(): Promise<void> {
  for (const { id } of await turns())
    await cms.system.overwrite('payload-jobs', id, { waitUntil: '2026-01-01T00:00:00.000Z' })
}

describe('the turn of a job', () => {
  it('comes by the clock of Saxony-Anhalt, in summer and in winter', () => {
    expect(nextTurn(job, new Date('2026-07-01T00:00:00Z'))?.toISOString()).toBe('2026-07-01T04:00:00.000Z')
    expect(nextTurn(job, new Date('2026-12-01T00:00:00Z'))?.toISOString()).toBe('2026-12-01T05:00:00.000Z')
  })

  it('is queued once, however often somebody looks and whoever starts anew', async () => {
    for (let look = 0; look < 3; look++)
      await queueTurns(cms.payload, [job], new Date(`2026-11-23T0${String(look)}:00:00Z`))
    expect((await turns()).map(({ waitUntil }) => waitUntil)).toEqual(['2026-11-23T05:00:00.000Z'])
  })

  it('is not run before its hour, runs once when it has come, and the next one is queued', async () => {
    await runRound(cms.payload, [job])
    expect(runs).toEqual([])
    await makeDue()
    await runRound(cms.payload, [job])
    await runRound(cms.payload, [job])
    expect(runs).toHaveLength(1)
    const [next] = await turns()
    expect(Date.parse(String(next?.['waitUntil']))).toBeGreaterThan(Date.now())
  })

  it('is run after a start, when a crash left it as running', async () => {
    await queueTurns(cms.payload, [job], new Date())
    await makeDue()
    const [turn] = await turns()
    await cms.system.overwrite('payload-jobs', turn!.id, { processing: true })
    await runRound(cms.payload, [job])
    expect(runs).toHaveLength(1)
  })

  it('that hangs is given up, and run again', async () => {
    outcome = () => new Promise(() => undefined)
    await queueTurns(cms.payload, [job], new Date())
    await makeDue()
    await runRound(cms.payload, [job], 100)
    outcome = () => Promise.resolve()
    await runRound(cms.payload, [job])
    expect(runs).toHaveLength(2)
    expect((await turns()).map(({ processing }) => processing)).not.toContain(true)
  })

  it('that fails is tried again later, and does not take away the next one when it fails for good', async () => {
    outcome = () => Promise.reject(new Error('no network'))
    await queueTurns(cms.payload, [job], new Date())
    for (let attempt = 1; attempt <= 4; attempt++) {
      await makeDue()
      await runRound(cms.payload, [job])
      expect([runs.length, (await turns()).length]).toEqual([attempt, 1])
    }
    expect((await turns())[0]).toMatchObject({ hasError: true })
    await runRound(cms.payload, [job])
    expect((await turns()).map(({ hasError }) => hasError)).toEqual([false])
  })
})
