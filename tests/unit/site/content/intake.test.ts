import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Row } from '../../../../content-models/snapshot.ts'
import { Intake } from '../../../../site/content/intake.ts'
import { Store } from '../../../../site/content/store.ts'
import { fakeCms, type FakeCms } from '../../../fixtures/cms.ts'
import { anOffer } from '../../../fixtures/offers.ts'
import { gone, live } from '../../../fixtures/rows.ts'
import { folderWith } from '../../scripts/temporary.ts'

const offerRow = (seq: number, title = `Angebot ${seq}`): Row =>
  live(seq, 'offer', anOffer({ id: `offer${seq}`, slug: `angebot-${seq}`, title }))
const offerRows = (count: number): Row[] => Array.from({ length: count }, (_, at) => offerRow(at + 1))
const withdrawn = (seq: number, of: number): Row => gone(seq, 'offer', `offer${of}`, `angebot-${of}`)

interface Site {
  store: Store
  intake: Intake
  titles: () => string[]
}
/** A site that starts with what is on disk in a folder, and has written down what it fetched. */
async function siteFor(cms: FakeCms, folder = folderWith()): Promise<Site> {
  const store = new Store()
  const intake = new Intake(store, cms.url, folder)
  await intake.start()
  if (!intake.held)
    await vi.waitFor(() => {
      expect(existsSync(join(folder, 'snapshot.ndjson'))).toBe(true)
    })
  return { store, intake, titles: () => [...store.entries.offer.values()].map(({ title }) => title) }
}

describe('a site that starts', () => {
  test('with nothing on disk asks for the whole', async () => {
    const cms = await fakeCms(offerRows(3))
    const { store, intake, titles } = await siteFor(cms)
    expect(titles()).toEqual(['Angebot 1', 'Angebot 2', 'Angebot 3'])
    expect([store.epoch, store.seq, intake.held, cms.asked[0]]).toEqual(['epoch1', 3, undefined, 0])
  })
  test('with a copy on disk asks for what is new alone', async () => {
    const cms = await fakeCms(offerRows(3))
    const folder = folderWith()
    await siteFor(cms, folder)
    cms.rows.push(offerRow(4))
    const { titles } = await siteFor(cms, folder)
    expect(titles()).toHaveLength(4)
    expect(cms.asked.at(-1)).toBe(3)
  })
  test('has its content before that is on disk, and says when the disk does not take it', async () => {
    const cms = await fakeCms(offerRows(3))
    const file = join(folderWith(), 'no-folder')
    writeFileSync(file, '')
    const store = new Store()
    const intake = new Intake(store, cms.url, join(file, 'site'))
    await intake.start()
    expect(store.entries.offer.size).toBe(3)
    await vi.waitFor(() => {
      expect(intake.held).toMatch(/ENOTDIR|EEXIST/)
    })
  })
  test('while the CMS is down shows what it had', async () => {
    const cms = await fakeCms(offerRows(3))
    const folder = folderWith()
    await siteFor(cms, folder)
    await cms.stop()
    const { intake, titles } = await siteFor(cms, folder)
    expect(titles()).toHaveLength(3)
    expect(intake.held).toBeDefined()
  })
  test('before the CMS ever answered is empty and says why', async () => {
    const cms = await fakeCms()
    cms.status = 503
    const { intake, titles } = await siteFor(cms)
    expect(titles()).toEqual([])
    expect(intake.held).toMatch(/503/)
  })
})

describe('what is published', () => {
  test('is there after the next fetch, and what is withdrawn is gone', async () => {
    const cms = await fakeCms(offerRows(2))
    const { intake, store, titles } = await siteFor(cms)
    cms.rows = [offerRow(1), offerRow(3), withdrawn(4, 2)]
    await intake.fetchNow()
    expect(titles()).toEqual(['Angebot 1', 'Angebot 3'])
    expect(store.oldAddresses.get('offer/angebot-2')).toBe('gone')
  })
  test('while a fetch is under way is fetched by one more', async () => {
    const cms = await fakeCms(offerRows(1))
    const { intake } = await siteFor(cms)
    const before = cms.asked.length
    const [first, second, third] = [intake.fetchNow(), intake.fetchNow(), intake.fetchNow()]
    await Promise.all([first, second, third])
    await expect.poll(() => cms.asked.length).toBe(before + 2)
  })
  test('and does not fit its model is left out, the rest stands', async () => {
    const cms = await fakeCms(offerRows(1))
    const { intake, titles } = await siteFor(cms)
    cms.rows.push({ ...offerRow(2), entry: { ...anOffer(), note: 'internal' } }, offerRow(3))
    await intake.fetchNow()
    expect(titles()).toEqual(['Angebot 1', 'Angebot 3'])
  })
  test('and does not fit leaves the last good one where it was', async () => {
    const cms = await fakeCms(offerRows(1))
    const { intake, titles } = await siteFor(cms)
    cms.rows.push({ ...offerRow(2), id: 'offer1', entry: { ...anOffer({ id: 'offer1' }), audience: 'men' } })
    await intake.fetchNow()
    expect(titles()).toEqual(['Angebot 1'])
  })
})

describe('an answer that cannot be trusted changes nothing', () => {
  test.each([
    ['breaks off before its end', (lines: string[]) => lines.slice(0, -1)],
    ['breaks off in a row', (lines: string[]) => [...lines.slice(0, 2), lines[2]?.slice(0, 30) ?? '']],
    ['begins without its head', (lines: string[]) => lines.slice(1)],
    [
      'is of another version',
      (lines: string[]) => [(lines[0] ?? '').replace('"version":1', '"version":99'), ...lines.slice(1)],
    ],
    ['is no JSON', () => ['<html>Bad gateway</html>']],
    ['is empty', () => []],
  ] satisfies [string, FakeCms['spoil']][])('because it %s', async (_why, spoil) => {
    const cms = await fakeCms(offerRows(2))
    const { intake, store, titles } = await siteFor(cms)
    cms.rows.push(offerRow(3), offerRow(4))
    cms.spoil = spoil
    await intake.fetchNow()
    expect(titles()).toEqual(['Angebot 1', 'Angebot 2'])
    expect([store.seq, typeof intake.held]).toEqual([2, 'string'])
    cms.spoil = (lines) => lines
    await intake.fetchNow()
    expect([titles().length, intake.held]).toEqual([4, undefined])
  })
})

describe('a database that was restored', () => {
  test('into another epoch is read anew, its numbers being lower', async () => {
    const cms = await fakeCms(offerRows(5))
    const folder = folderWith()
    const { intake, store, titles } = await siteFor(cms, folder)
    cms.epoch = 'epoch2'
    cms.rows = [offerRow(1), offerRow(2, 'Anders')]
    await intake.fetchNow()
    expect(titles()).toEqual(['Angebot 1', 'Anders'])
    expect([store.epoch, store.seq]).toEqual(['epoch2', 2])
    await cms.stop()
    expect((await siteFor(cms, folder)).titles()).toEqual(['Angebot 1', 'Anders'])
  })
  test('to a lower number of the same epoch is read anew', async () => {
    const cms = await fakeCms(offerRows(5))
    const { intake, titles } = await siteFor(cms)
    cms.rows = offerRows(2)
    await intake.fetchNow()
    expect(titles()).toEqual(['Angebot 1', 'Angebot 2'])
  })
})

describe('when many offers vanish at once', () => {
  const mistaken = 'a-shelter'
  const withShelter = () => [...offerRows(30), live(31, 'offer', anOffer({ id: 'shelter', slug: mistaken }))]

  test('the rest is held, and says so', async () => {
    const cms = await fakeCms(withShelter())
    const { intake, store, titles } = await siteFor(cms)
    cms.epoch = 'epoch2'
    cms.rows = offerRows(10)
    await intake.fetchNow()
    expect(titles()).toHaveLength(31)
    expect([store.epoch, intake.held]).toEqual(['epoch1', expect.stringMatching(/10 offers instead of 31/)])
  })
  test('those that were withdrawn are gone all the same', async () => {
    const cms = await fakeCms(withShelter())
    const { intake, store } = await siteFor(cms)
    for (let of = 1; of <= 15; of++) cms.rows.push(withdrawn(40 + of, of))
    cms.rows.push(gone(60, 'offer', 'shelter', mistaken))
    await intake.fetchNow()
    expect(intake.held).toBeDefined()
    expect(store.bySlug('offer', mistaken)).toBeUndefined()
    expect(store.oldAddresses.get(`offer/${mistaken}`)).toBe('gone')
  })
  test('those that were withdrawn stay gone when the site starts again without the CMS', async () => {
    const cms = await fakeCms(withShelter())
    const folder = folderWith()
    const { intake } = await siteFor(cms, folder)
    cms.rows.push(offerRow(32), gone(60, 'offer', 'shelter', mistaken))
    cms.rows.push(...Array.from({ length: 15 }, (_, at) => withdrawn(61 + at, at + 1)))
    await intake.fetchNow()
    await cms.stop()
    const { store } = await siteFor(cms, folder)
    expect(store.bySlug('offer', mistaken)).toBeUndefined()
    expect(store.oldAddresses.get(`offer/${mistaken}`)).toBe('gone')
    expect(store.seq).toBeLessThan(32)
  })
  test('a few less are the truth', async () => {
    const cms = await fakeCms(withShelter())
    const { intake, titles } = await siteFor(cms)
    cms.rows.push(...Array.from({ length: 5 }, (_, at) => withdrawn(40 + at, at + 1)))
    await intake.fetchNow()
    expect([titles().length, intake.held]).toEqual([26, undefined])
  })
})
