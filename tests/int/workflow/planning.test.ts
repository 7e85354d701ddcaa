/** Publishing at a set time: who may plan and cancel it, and who hears of it when it fails. */
import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, test, describe } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import { emailOf, type Person } from '../support/people.ts'

type Guard = typeof import('../../../cms/workflow/scheduleGuard.ts')
let cms: Cms
let guard: Guard
beforeAll(async () => {
  cms = await openCms()
  guard = await import('../../../cms/workflow/scheduleGuard.ts')
})
afterAll(() => cms.close())

async function as(who: Person): Promise<PayloadRequest> {
  const account = await cms.payload.findByID({ collection: 'users', id: cms.world.person[who], depth: 0 })
  return createLocalReq({ user: { ...account, collection: 'users' } as never }, cms.payload)
}
const draft = async (more: entries.Data = {}) =>
  (await cms.system.draft('offers', entries.offer(cms.world.organisation.own, more))).id
const plan = async (who: Person, id: string, more: object = {}) =>
  guard.refusedPlan({
    req: await as(who),
    type: 'publish',
    doc: { relationTo: 'offers', value: id },
    ...more,
  })

async function planned(id: string, by: Person): Promise<string> {
  const { id: job } = await cms.payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: 'offers', value: id },
      user: { relationTo: 'users', value: cms.world.person[by] } as never,
    },
    waitUntil: new Date('2026-01-01T00:00:00Z'),
  })
  return job
}

describe('a publication is planned', () => {
  test.each<[Person, boolean]>([
    ['trusted', true],
    ['coordinator', true],
    ['admin', true],
    ['untrusted', false],
    ['stranger', false],
    ['elsewhere', false],
    ['translator', false],
    ['reviewer', false],
    ['disabled', false],
  ])('by %s: %s', async (who, may) => {
    // Whose account is closed is closed out with her first sign-in.
    if (who === 'disabled') await cms.cookieOf(who)
    expect((await plan(who, await draft())) === undefined).toBe(may)
  })
  test('of a complete draft only, with what is missing named at once', async () => {
    expect(await plan('trusted', await draft({ audience: null }))).toMatch(/Nur Frauen|women/i)
  })
  test('of a withdrawal, however incomplete the draft is', async () => {
    expect(await plan('trusted', await draft({ audience: null }), { type: 'unpublish' })).toBeUndefined()
  })
})

test('a plan is cancelled by who could have made it, and not by who names one of her own documents with it', async () => {
  const job = await planned(await draft(), 'trusted')
  const hers = await cms.system.draft('offers', entries.offer(cms.world.organisation.other))
  expect(await plan('stranger', hers.id, { deleteID: job })).toBeDefined()
  expect(await plan('trusted', await draft(), { deleteID: job })).toBeUndefined()
  expect(await plan('trusted', await draft(), { deleteID: 'nothing' })).toBeDefined()
  await cms.system.erase('payload-jobs', job)
})

test('one that fails at its hour is told once, to who planned it, with the reason', async () => {
  const { tellFailedPlans } = await import('../../../cms/workflow/tellFailedPlans.ts')
  const id = await draft({ title: 'Nähen am Abend', audience: null })
  await planned(id, 'trusted')
  await cms.payload.jobs.run({ limit: 10 })
  await tellFailedPlans.run(cms.payload, new Date())
  await tellFailedPlans.run(cms.payload, new Date())
  const letters = await cms.system.storedWhere('mails', { subject: { contains: 'Nähen am Abend' } })
  expect(letters.map(({ to, subject }) => [to, subject])).toEqual([
    [emailOf('trusted'), 'Nicht veröffentlicht: Nähen am Abend'],
  ])
  expect(String(letters[0]!['text'])).toMatch(/Nur Frauen oder gemischt/)
  expect(await cms.system.storedWhere('payload-jobs')).toEqual([])
  expect((await cms.snapshot()).entry('offer', id)).toBeUndefined()
})
