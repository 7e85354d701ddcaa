/** What readers say is no longer right: only the site hands it on, once a day, and the coordination of the district ends it. */
import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ReportReason } from '../../../content-models/reportReasons.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import type { Person } from '../support/people.ts'

let cms: Cms
let offer: string
beforeAll(async () => {
  cms = await openCms()
  offer = (await cms.system.published('offers', entries.offer(cms.world.organisation.own))).id
})
afterAll(() => cms.close())
beforeEach(async () => {
  for (const { id } of await cms.system.storedWhere('reports')) await cms.system.erase('reports', id)
  const { forgetCounts } = await import('../../../cms/guard/limits.ts')
  forgetCounts()
})

interface Note {
  reason?: string
  about?: string
  time?: string
  secret?: string
}
/** As the site sends it: no session, no browser. */
const tell = ({
  reason = 'phone',
  about = offer,
  time = String(Date.now()),
  secret = process.env['WAKE_SECRET'] ?? '',
}: Note = {}) => {
  const signature = createHmac('sha256', secret).update(`report.${time}.${about}.${reason}`).digest('hex')
  return cms.bare('POST', 'reports/tell', { time, offer: about, reason, signature })
}
const stored = () => cms.system.storedWhere('reports')

test('what the site hands on is kept with the offer, its district and the day, and with nothing else', async () => {
  expect((await tell()).status).toBe(200)
  const rows = await stored()
  expect(rows).toHaveLength(1)
  const { id, key, day, ...rest } = rows[0]!
  expect(id).toEqual(expect.any(String))
  expect(String(key)).toMatch(/^\d{4}-\d\d-\d\d\/.*\/phone$/)
  expect(String(day)).toMatch(/T00:00:00/)
  expect(rest).toEqual({
    offer,
    title: entries.offer(cms.world.organisation.own)['title'],
    district: '15090',
    reason: 'phone',
    doneAt: null,
  })
})

test('the same said twice on a day counts once, something else counts too', async () => {
  for (const reason of ['phone', 'phone', 'times']) expect((await tell({ reason })).status).toBe(200)
  expect((await stored()).map(({ reason }) => reason).sort()).toEqual(['phone', 'times'])
})

test('many who say the same at once are one', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => tell({ reason: 'full' })))
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  expect(await stored()).toHaveLength(1)
})

describe('nothing is kept of', () => {
  test.each<[string, Note, number]>([
    ['what somebody else signed', { secret: 'guessed' }, 403],
    ['what was signed long ago', { time: String(Date.now() - 61_000) }, 403],
    ['a time that is none', { time: 'now' }, 403],
    ['a reason that is not on the list', { reason: 'she is rude' }, 403],
    ['an offer that nobody knows', { about: 'nowhere' }, 404],
  ])('%s', async (_, note, status) => {
    expect((await tell(note)).status).toBe(status)
    expect(await stored()).toEqual([])
  })
  test('an offer that is not public', async () => {
    const draft = await cms.system.draft('offers', entries.offer(cms.world.organisation.own))
    expect((await tell({ about: draft.id })).status).toBe(404)
    expect(await stored()).toEqual([])
  })
  test('too many at once', async () => {
    const statuses = new Set<number>()
    for (let sent = 0; sent < 301; sent++) statuses.add((await tell()).status)
    expect([...statuses]).toEqual([200, 429])
  })
})

describe('who looks after it', () => {
  const done = (who: Person, id: string) => cms.rest(who, 'POST', `reports/${id}/done`, {})
  const seenBy = (who: Person) => cms.rest(who, 'GET', `offers/${offer}/reports`)

  test('whoever may change the offer reads it, the coordination ends it, and nobody else does either', async () => {
    await tell()
    const [{ id }] = (await stored()) as [{ id: string }]
    for (const who of ['stranger', 'elsewhere', 'translator'] as const) {
      expect((await seenBy(who)).status, who).toBe(403)
      expect((await done(who, id)).status, who).toBe(403)
    }
    expect((await seenBy('trusted')).body).toMatchObject({
      reports: [{ id, reason: 'phone' }],
      mayEnd: false,
    })
    expect((await done('trusted', id)).status).toBe(403)
    expect((await seenBy('coordinator')).body).toMatchObject({ mayEnd: true })
    expect((await done('coordinator', id)).status).toBe(200)
    expect((await seenBy('coordinator')).body['reports']).toEqual([])
  })

  test('the same of several days is one line, and is ended as one', async () => {
    const plant = (day: string, reason: ReportReason) =>
      cms.system.plant('reports', {
        key: `${day}/${offer}/${reason}`,
        offer,
        title: 'Nähcafé',
        district: '15090',
        reason,
        day: `${day}T00:00:00.000Z`,
      })
    await plant('2026-11-20', 'times')
    await plant('2026-11-18', 'times')
    await plant('2026-11-19', 'ended')
    const { openReportsFor } = await import('../../../cms/reports/open.ts')
    const listed = (districts: string[]) =>
      openReportsFor(cms.payload, { role: 'coordinator', districts } as never)
    const open = await listed(['15090'])
    expect(open.map(({ reason, days, since }) => [reason, days, since.slice(0, 10)])).toEqual([
      ['times', 2, '2026-11-18'],
      ['ended', 1, '2026-11-19'],
    ])
    expect(await listed(['15001'])).toEqual([])
    expect((await done('coordinator', open[0]!.id)).status).toBe(200)
    expect((await listed(['15090'])).map(({ reason }) => reason)).toEqual(['ended'])
  })
})

test('they leave after three months, looked at or not', async () => {
  await tell()
  const { forgetInTime } = await import('../../../cms/retention/index.ts')
  const nightIn = (days: number) => forgetInTime.run(cms.payload, new Date(Date.now() + days * 86_400_000))
  await nightIn(89)
  expect(await stored()).toHaveLength(1)
  await nightIn(92)
  expect(await stored()).toEqual([])
})

test('they leave with their offer', async () => {
  const { id } = await cms.system.published('offers', entries.offer(cms.world.organisation.own))
  await tell({ about: id })
  expect((await cms.rest('admin', 'DELETE', `offers/${id}`)).status).toBe(200)
  expect(await stored()).toEqual([])
})
