/** What nobody answers goes on: to who stands in, then to the administration. A vacant post must not block a district. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Job } from '../../../cms/jobs/job.ts'
import type { ReviewView } from '../../../cms/workflow/endpoints.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import { emailOf } from '../support/people.ts'

let cms: Cms
let job: Job
let id: string
beforeAll(async () => {
  cms = await openCms()
  job = (await import('../../../cms/workflow/handOn.ts')).handOnWaiting
})
afterAll(() => cms.close())

afterEach(() => cms.system.remove('offers', id))

/** A Monday at noon */
const monday = '2026-11-02T11:00:00.000Z'
const on = (day: string) => new Date(`${day}T06:00:00Z`)

beforeEach(async () => {
  await cms.system.update('users', cms.world.person.elsewhere, { deputyDistricts: [] })
  const { body } = await cms.rest(
    'untrusted',
    'POST',
    'offers?draft=true',
    entries.offer(cms.world.organisation.own),
  )
  id = body.doc.id
  await cms.rest('untrusted', 'POST', `offers/${id}/step`, { step: 'submit' })
  for (const { id: version, ...rest } of await cms.system.versions('offers', id))
    await cms.payload.db.updateVersion({
      collection: 'offers',
      id: version,
      versionData: { ...rest, version: { ...rest.version, submittedAt: monday } },
    })
  for (const { id: mail } of await cms.system.storedWhere('mails')) await cms.system.erase('mails', mail)
})

const letters = async () =>
  (await cms.system.storedWhere('mails')).map(({ to, subject }) => `${String(to)}: ${String(subject)}`).sort()
const run = (day: string) => job.run(cms.payload, on(day))

test('nothing happens within five working days', async () => {
  await run('2026-11-06')
  await run('2026-11-08')
  expect(await letters()).toEqual([])
})

describe('after five working days', () => {
  test('it goes to who stands in, and who wrote it is told who has it', async () => {
    await cms.system.update('users', cms.world.person.elsewhere, { deputyDistricts: ['15090'] })
    await run('2026-11-09')
    expect(await letters()).toEqual([
      `${emailOf('elsewhere')}: Wartet seit 5 Arbeitstagen: Nähcafé am Vormittag`,
      `${emailOf('untrusted')}: Jetzt bei der Vertretung der Koordination: Nähcafé am Vormittag`,
    ])
  })
  test('it goes to the administration where nobody stands in', async () => {
    await run('2026-11-09')
    expect(await letters()).toEqual([
      `${emailOf('admin')}: Wartet seit 5 Arbeitstagen: Nähcafé am Vormittag`,
      `${emailOf('untrusted')}: Jetzt bei der Verwaltung von Wegweiserin: Nähcafé am Vormittag`,
    ])
  })
  test('nobody gets the same letter twice, whenever the job runs again', async () => {
    await run('2026-11-09')
    const once = await letters()
    for (const day of ['2026-11-09', '2026-11-10', '2026-11-13', '2026-11-30']) await run(day)
    expect(await letters()).toEqual(once)
  })
  test('it goes on from who stands in to the administration', async () => {
    await cms.system.update('users', cms.world.person.elsewhere, { deputyDistricts: ['15090'] })
    for (const day of ['2026-11-09', '2026-11-12', '2026-11-16']) await run(day)
    expect((await letters()).filter((line) => line.startsWith(emailOf('admin')))).toEqual([
      `${emailOf('admin')}: Wartet seit 10 Arbeitstagen: Nähcafé am Vormittag`,
    ])
  })
  test('what was answered in time goes nowhere', async () => {
    await cms.rest('coordinator', 'POST', `offers/${id}/step`, {
      step: 'return',
      comment: 'Bitte die Uhrzeit.',
    })
    for (const { id: mail } of await cms.system.storedWhere('mails')) await cms.system.erase('mails', mail)
    await run('2026-11-30')
    expect(await letters()).toEqual([])
  })
})

describe('who stands in for a district', () => {
  test('may do there what its coordination may', async () => {
    expect((await cms.rest('elsewhere', 'GET', `offers/${id}/review`)).status).toBe(404)
    await cms.system.update('users', cms.world.person.elsewhere, { deputyDistricts: ['15090'] })
    const { status, body } = await cms.rest('elsewhere', 'GET', `offers/${id}/review`)
    expect([status, (body as unknown as ReviewView).steps]).toEqual([200, ['return', 'approve']])
  })
  test('is not asked first', async () => {
    await cms.system.update('users', cms.world.person.elsewhere, { deputyDistricts: ['15090'] })
    const other = (
      await cms.rest('untrusted', 'POST', 'offers?draft=true', entries.offer(cms.world.organisation.own))
    ).body.doc.id
    await cms.rest('untrusted', 'POST', `offers/${other}/step`, { step: 'submit' })
    expect(await letters()).toEqual([`${emailOf('coordinator')}: Zur Prüfung: Nähcafé am Vormittag`])
  })
})
