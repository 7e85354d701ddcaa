/** The nightly look at web addresses, with a moved clock: what is remembered, what is said, and to whom. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Job } from '../../../cms/jobs/job.ts'
import { brokenFor } from '../../../cms/links/brokenFor.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import type { Person } from '../support/people.ts'
import { serve, testReach, type TestServer } from './servers.ts'

let cms: Cms
let web: TestServer
let job: Job
let offer: string
let page: string
let isUp = true

beforeAll(async () => {
  cms = await openCms()
  web = await serve({
    '/course': (_, response) => response.writeHead(isUp ? 200 : 404).end(),
    '/there': (_, response) => response.writeHead(200).end(),
  })
  const { linkChecking } = await import('../../../cms/links/checkLinks.ts')
  const names = { 'kurs.example': ['127.0.0.2'] }
  job = linkChecking(testReach(names), { pause: 0, longest: 60_000 })
  const at = (path: string) => `http://kurs.example:${String(web.port)}${path}`
  page = at('/course')
  const own = cms.world.organisation.own
  offer = (
    await cms.system.published(
      'offers',
      entries.offer(own, { sourceUrl: page, contact: { website: at('/there') } }),
    )
  ).id
  await cms.system.publish('organisations', own, { website: page })
})
afterAll(async () => {
  await web.close()
  await cms.close()
})

const night = async (date: string) => {
  web.asked.length = 0
  await job.run(cms.payload, new Date(`${date}T01:00:00Z`))
  return web.asked.filter((line) => line.startsWith('HEAD'))
}
const said = async (who: Person, collection = 'offers', id = offer) => {
  const { status, body } = await cms.rest(who, 'GET', `${collection}/${id}/links`)
  return status === 200 ? (body['links'] as { path: string; sentence: string }[]) : status
}
const listed = async (person: Person) => {
  const user = await cms.payload.findByID({
    collection: 'users',
    id: cms.world.person[person],
    overrideAccess: true,
  })
  return (await brokenFor(cms.payload, { ...user, collection: 'users' })).map(
    ({ collection, path }) => `${collection} ${path}`,
  )
}

describe('an address in two public entries', () => {
  test('is asked for once, and not again on the same day, nor within the week', async () => {
    expect((await night('2026-11-01')).sort()).toEqual(['HEAD /course', 'HEAD /there'])
    expect(await night('2026-11-01')).toEqual([])
    expect(await night('2026-11-04')).toEqual([])
    expect(await said('trusted')).toEqual([])
  })
  test('that fails once is looked at on the next day, and only then said, since when', async () => {
    isUp = false
    expect((await night('2026-11-08')).sort()).toEqual(['HEAD /course', 'HEAD /there'])
    expect([await said('trusted'), await listed('trusted')]).toEqual([[], []])
    expect(await night('2026-11-08')).toEqual([])
    expect(await night('2026-11-09')).toEqual(['HEAD /course'])
    expect(await said('trusted')).toMatchObject([
      { path: 'sourceUrl', sentence: expect.stringContaining('seit dem 8. November') as string },
    ])
  })
  test('is said to who may change the entry, on its form and on her start page, and to nobody else', async () => {
    for (const who of ['trusted', 'untrusted', 'coordinator', 'admin'] as const) {
      expect([who, await said(who, 'organisations', cms.world.organisation.own)]).toMatchObject([
        who,
        [{ path: 'website' }],
      ])
      expect([who, (await listed(who)).sort()]).toEqual([who, ['offers sourceUrl', 'organisations website']])
    }
    for (const who of ['stranger', 'elsewhere', 'translator', 'disabled'] as const) {
      expect([who, await said(who)]).toEqual([who, 403])
      expect([who, await listed(who)]).toEqual([who, []])
    }
    expect((await cms.rest('admin', 'GET', 'link-checks')).status).toBe(404)
  })
  test('that is changed or answers again is not spoken of any more', async () => {
    await cms.system.publish('organisations', cms.world.organisation.own, {
      website: page.replace('course', 'there'),
    })
    isUp = true
    await night('2026-11-16')
    expect([await said('trusted'), await listed('admin')]).toEqual([[], []])
    const rows = await cms.system.storedWhere('link-checks')
    expect(rows.map(({ outcome, failures }) => [outcome, failures])).toEqual(Array(3).fill(['ok', 0]))
  })
  test('that nobody shows any more is forgotten', async () => {
    await cms.system.unpublish('offers', offer)
    await night('2026-11-17')
    const rows = await cms.system.storedWhere('link-checks')
    expect(rows.map((row) => row['collection'])).toEqual(['organisations'])
  })
})
