/** The figures of a district: counted every night, published when they changed, and of nobody in particular. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Job } from '../../../cms/jobs/job.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'

let cms: Cms
let job: Job
beforeAll(async () => {
  cms = await openCms()
  job = (await import('../../../cms/figures/count.ts')).countFigures
})
afterAll(() => cms.close())

const figures = async (district: string): Promise<Record<string, unknown> | undefined> =>
  (await cms.snapshot()).rows
    .flatMap((row) => (row.kind === 'districtFigures' && row.state === 'live' ? [row.entry] : []))
    .find((entry) => entry.district === district)

const decided = (days: number, on: string) =>
  cms.system.plant('decisions', {
    offer: 'x',
    district: '15090',
    submittedAt: new Date(Date.parse(on) - days * 86_400_000).toISOString(),
    publishedAt: on,
  })

test('an offer that was sent in and published counts, with no person in it', async () => {
  const { id } = (
    await cms.rest('untrusted', 'POST', 'offers?draft=true', entries.offer(cms.world.organisation.own))
  ).body.doc
  await cms.rest('untrusted', 'POST', `offers/${id}/step`, { step: 'submit' })
  await cms.rest('coordinator', 'POST', `offers/${id}/step`, { step: 'approve' })
  const rows = await cms.system.storedWhere('decisions')
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toMatch(/untrusted|coordinator@/)
  await job.run(cms.payload, new Date())
  expect(await figures('15090')).toMatchObject({ decided: 1, daysToPublish: 0 })
})

test('the middle of the last twelve months counts, and what is older does not', async () => {
  for (const { id } of await cms.system.storedWhere('decisions')) await cms.system.erase('decisions', id)
  for (const days of [1, 3, 40]) await decided(days, '2026-11-01T12:00:00.000Z')
  await decided(300, '2025-10-01T12:00:00.000Z')
  await job.run(cms.payload, new Date('2026-11-23T03:00:00Z'))
  expect(await figures('15090')).toMatchObject({ decided: 3, daysToPublish: 3, asOf: '2026-11-23' })
  expect((await figures('15003'))?.['daysToPublish']).toBeUndefined()
})

test('women who came are counted by the least that the answers say', async () => {
  const answers = {
    '2026-11-01': 'more',
    '2026-11-02': '1_5',
    '2026-11-03': 'none',
    '2026-11-04': 'unknown',
    '2025-01-01': 'more',
  }
  for (const [day, answer] of Object.entries(answers))
    await cms.system.plant('attendances', { key: `x/${day}`, offer: 'x', district: '15090', day, answer })
  await job.run(cms.payload, new Date('2026-11-23T03:00:00Z'))
  expect(await figures('15090')).toMatchObject({ answers: 3, womenCame: 7 })
  expect((await figures('15003'))?.['womenCame']).toBeUndefined()
})

test('a second run of the same day publishes nothing', async () => {
  await job.run(cms.payload, new Date('2026-11-23T03:00:00Z'))
  const { end } = await cms.snapshot()
  await job.run(cms.payload, new Date('2026-11-23T05:00:00Z'))
  expect((await cms.snapshot()).end).toBe(end)
})

describe('the figures of a district', () => {
  test('go with it and come back with it', async () => {
    const { id } = await cms.system.published(
      'districts',
      entries.district({ id: '15001', name: 'Dessau-Roßlau' }),
    )
    await job.run(cms.payload, new Date())
    const shown = async () =>
      (await cms.snapshot()).rows.filter(
        (row) => row.kind === 'districtFigures' && row.state === 'live' && row.entry.district === id,
      ).length
    expect(await shown()).toBe(1)
    await cms.system.unpublish('districts', id)
    expect(await shown()).toBe(0)
    await cms.system.publish('districts', id)
    expect(await shown()).toBe(1)
  })
})
