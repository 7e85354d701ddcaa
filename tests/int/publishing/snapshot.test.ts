/** The published rows as they leave the CMS: whole, since a number, and anew after a restore. */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const publish = (title: string) =>
  cms.system.published('offers', entries.offer(cms.world.organisation.own, { title }))
const get = (query = '', headers: Record<string, string> = {}) =>
  cms.bare('GET', `snapshot${query}`, undefined, { headers })
const seenFile = () => path.join(cms.dataDir, 'snapshot-seen.json')
const seen = async () => JSON.parse(await readFile(seenFile(), 'utf8')) as { epoch: string; seq: number }

describe('the rows', () => {
  test('since a number are those that came after it, in their order', async () => {
    const { head } = await cms.snapshot()
    const [first, second] = [await publish('Erster'), await publish('Zweiter')]
    await cms.system.publish('offers', first.id, { title: 'Erster, neu' })
    const delta = await cms.snapshot(head.seq)
    expect(delta.head).toEqual({ ...head, seq: head.seq + 5, since: head.seq })
    const offers = delta.rows.filter(({ kind }) => kind === 'offer')
    expect(offers.map(({ id }) => id)).toEqual([second.id, first.id])
    expect(delta.rows.map(({ seq }) => seq)).toEqual(delta.rows.map(({ seq }) => seq).sort((a, b) => a - b))
    expect(delta.end).toBe(head.seq + 5)
  })

  test('since the newest are none', async () => {
    const { head } = await cms.snapshot()
    expect((await cms.snapshot(head.seq)).rows).toEqual([])
  })

  test('since a number that was never given are all', async () => {
    const whole = await cms.snapshot()
    const ahead = await cms.snapshot(whole.head.seq + 1000)
    expect([ahead.head.since, ahead.rows]).toEqual([0, whole.rows])
  })

  test.each(['-1', 'x', '1.5', '1e3', 'NaN', '%20', '0x10', '99999999999999999999', ''])(
    'since "%s" are refused',
    async (since) => {
      expect((await get(`?since=${since}`)).status).toBe(400)
    },
  )

  test('are more than one reading of the database, and all there', async () => {
    const { head } = await cms.snapshot()
    const { db } = cms.payload
    const state = (await cms.system.storedWhere('snapshot-state'))[0]!
    for (let count = 1; count <= 1200; count++) {
      const id = `p${String(count)}`
      const line = JSON.stringify({ kind: 'place', id, state: 'gone' })
      await db.create({
        collection: 'publications',
        data: { seq: head.seq + count, key: `place/${id}`, state: 'gone', line },
      })
    }
    await cms.system.overwrite('snapshot-state', state.id, { seq: head.seq + 1200 })
    const delta = await cms.snapshot(head.seq)
    expect([delta.rows.length, delta.end]).toEqual([1200, head.seq + 1200])
  })

  test('carry nothing of who asks, and are never kept without asking again', async () => {
    const { headers } = await get()
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('an unchanged answer', () => {
  test('is not sent again to who names it', async () => {
    const etag = (await get()).headers.get('etag')!
    const again = await get('', { 'if-none-match': etag })
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag])
    expect((await get('?since=1', { 'if-none-match': etag })).status).toBe(200)
    await publish('Etwas Neues')
    expect((await get('', { 'if-none-match': etag })).status).toBe(200)
  })
})

describe('the highest number', () => {
  test('is remembered beside the database, also when many ask at once', async () => {
    for (let round = 0; round < 5; round++) {
      await publish(`Runde ${String(round)}`)
      const answers = await Promise.all(Array.from({ length: 30 }, () => get()))
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
      const { head } = await cms.snapshot()
      expect(await seen()).toEqual({ epoch: head.epoch, seq: head.seq })
    }
  })
})

describe('the epoch', () => {
  const open = async () => {
    const { openEpoch } = await import('../../../cms/publications/epoch.ts')
    return openEpoch(cms.payload, cms.dataDir)
  }
  const remember = (state: object | string) =>
    writeFile(seenFile(), typeof state === 'string' ? state : JSON.stringify(state))

  test('stays over an ordinary start', async () => {
    const { head } = await cms.snapshot()
    expect(await open()).toEqual({ epoch: head.epoch, seq: head.seq })
    expect((await cms.snapshot()).head.epoch).toBe(head.epoch)
  })

  test('stays when the CMS stopped before it had told anybody of its last rows', async () => {
    const { head } = await cms.snapshot()
    await publish('Ungesehen')
    expect((await open()).epoch).toBe(head.epoch)
  })

  test.each<[string, (head: { epoch: string; seq: number }) => object | string]>([
    [
      'is new for a database older than what was given out (a restored backup)',
      ({ epoch, seq }) => ({ epoch, seq: seq + 1 }),
    ],
    ['is new for a database that came from elsewhere', ({ seq }) => ({ epoch: 'another', seq })],
    ['is new when nobody knows what was given out', () => 'broken {'],
  ])('%s', async (_, state) => {
    const { head } = await cms.snapshot()
    const etag = (await get()).headers.get('etag')!
    await remember(state(head))
    const opened = await open()
    expect(opened.epoch).not.toBe(head.epoch)
    const after = await cms.snapshot()
    expect(after.head).toEqual({ ...head, epoch: opened.epoch })
    expect(await seen()).toEqual(opened)
    expect((await get('', { 'if-none-match': etag })).status).toBe(200)
  })
})
