/** Nobody waits for what a start could have done before: what is published is read, and the admin's code is loaded. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi, type MockInstance } from 'vitest'
import type { Payload } from 'payload'
import { todayInBerlin } from '../../../content-models/localDate.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'

interface Page {
  docs: { key?: string }[]
}

/** What was done, in its order: pages that were asked for, and collections that were read. */
const did: string[] = []
const admin = createServer(({ url = '' }, answer) => {
  did.push(url)
  answer.end('<!doctype html><title>Anmelden</title>')
})
let cms: Cms
let address: string
let find: MockInstance<Payload['db']['find']>

beforeAll(async () => {
  cms = await openCms()
  await new Promise<void>((listens) => admin.listen(0, '127.0.0.1', listens))
  address = `http://127.0.0.1:${String((admin.address() as AddressInfo).port)}`
})
afterAll(async () => {
  admin.close()
  await cms.close()
})
beforeEach(() => {
  did.length = 0
  const { db } = cms.payload
  const read = db.find.bind(db)
  find = vi.spyOn(db, 'find').mockImplementation((args) => {
    did.push(args.collection)
    return read(args)
  })
})
afterEach(() => {
  find.mockRestore()
})

test('a start page has nothing left to read of what was published before the start', async () => {
  const { warm } = await import('../../../cms/warm.ts')
  const { insightsFor } = await import('../../../cms/insights/coordination.ts')
  await warm(cms.payload, address)
  expect(did).toContain('publications')
  did.length = 0
  await insightsFor(cms.payload, todayInBerlin())
  expect(did).not.toContain('publications')
})

test('what people would wait for comes before what a start mends', async () => {
  const { catchUp } = await import('../../../cms/start.ts')
  await catchUp(cms.payload, address)
  expect(did[0]).toBe('/admin/login')
  expect(did).toContain('translations')
})

test('a start mends, too, when its own pages cannot be asked for', async () => {
  const { catchUp } = await import('../../../cms/start.ts')
  await catchUp(cms.payload, 'http://127.0.0.1:1')
  expect(did).toContain('translations')
})

test('what overviews look at is whole', async () => {
  const { publishedListings } = await import('../../../cms/insights/published.ts')
  const { offer, place, organisation } = cms.world
  const listings = await publishedListings(cms.payload)
  expect(listings.find((one) => one.offer.id === offer.own)).toMatchObject({
    organisation: { id: organisation.own },
    place: { id: place.own },
    district: { id: '15090' },
    status: { offer: offer.own },
  })
})

test('words in other languages, four rows of five, are not read for them', async () => {
  const { publishedListings } = await import('../../../cms/insights/published.ts')
  const before = await publishedListings(cms.payload)
  await cms.system.published('translations', entries.translation(cms.world.offer.own, 'en'))
  expect(await publishedListings(cms.payload)).toBe(before)
  expect(did).toContain('publications')
  const rows = (await Promise.all(find.mock.results.map(({ value }) => value as Promise<Page>))).flatMap(
    ({ docs }) => docs.map(({ key }) => key ?? ''),
  )
  expect(rows.filter((key) => key.startsWith('translation/'))).toEqual([])
})
