import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCms, savedAs, table, type Cms } from './support/cms.ts'

let cms: Cms

beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const example = readFileSync(new URL('../../../docs/example-import.csv', import.meta.url))
const exampleText = example.toString('utf8')
const headings = [
  'Eigene Nummer',
  'Titel',
  'Kurz gesagt',
  'Art des Angebots',
  'Tage und Uhrzeiten',
  'Teilzeit',
]
const good = (number: string, title = 'Frauencafé') => [
  number,
  title,
  'Kaffee, Spiele und Deutsch.',
  'Frauencafé',
  'Di 9–12, Do 9:00-12:00',
  'bitte fragen',
]
const bad = (number: string) => good(number).with(4, 'manchmal')
const none = { new: 0, changed: 0, unchanged: 0, bad: 0 }

const asSystem = { overrideAccess: true, depth: 0 } as const
const offers = async (externalId: string) => (await savedAs(cms, externalId)).length
/** The row that readers get. */
const published = async (id: string) =>
  (await cms.payload.db.findOne<{ id: string; state: string; line: string }>({
    collection: 'publications',
    where: { key: { equals: `offer/${id}` } },
  })) ?? undefined

test('Good rows become drafts, and never more than that.', async () => {
  const report = await cms.run(table(headings, good('A-1')))
  expect(report).toMatchObject({ done: true, counts: { ...none, new: 1 } })
  const [offer] = await savedAs(cms, 'A-1')
  expect(offer).toMatchObject({ _status: 'draft', kind: 'womens_cafe', partTime: 'unknown' })
  expect(offer?.schedule.slots).toMatchObject([
    { day: 'tu', from: '09:00', to: '12:00' },
    { day: 'th', from: '09:00', to: '12:00' },
  ])
  expect(await published(offer!.id)).not.toMatchObject({ state: 'live' })
})

test('What would happen is said before anything happens.', async () => {
  const report = await cms.run(table(headings, good('A-2')), { apply: false })
  expect(report).toMatchObject({ done: false, counts: { ...none, new: 1 } })
  expect(await offers('A-2')).toBe(0)
})

test('A second run changes nothing and says so.', async () => {
  await cms.run(table(headings, good('A-3')))
  expect((await cms.run(table(headings, good('A-3')))).counts).toEqual({ ...none, unchanged: 1 })
  expect(await offers('A-3')).toBe(1)
})

test('Good rows are entered, bad ones are reported with line, column, value and reason.', async () => {
  const report = await cms.run(table(headings, good('B-1'), bad('B-2'), good('B-3')))
  expect(report.counts).toEqual({ ...none, new: 2, bad: 1 })
  expect(report.rows[1]).toMatchObject({ line: 3, number: 'B-2', action: 'bad' })
  expect(report.rows[1]?.problems).toEqual([
    {
      column: 'Zeiten: Tage und Uhrzeiten',
      value: 'manchmal',
      message: expect.stringContaining('lassen sich nicht lesen') as string,
    },
  ])
  expect([await offers('B-1'), await offers('B-2'), await offers('B-3')]).toEqual([1, 0, 1])
})

test('All or nothing: one bad row, and nothing is entered.', async () => {
  const report = await cms.run(table(headings, good('C-1'), bad('C-2')), { allOrNothing: true })
  expect(report).toMatchObject({ done: false, counts: { new: 1, bad: 1 } })
  expect(await offers('C-1')).toBe(0)
})

test('All or nothing: a row that cannot be saved takes the ones before it, and their place, with it.', async () => {
  const withPlace = [...headings, 'Ort', 'Straße', 'PLZ', 'Stadt']
  const rows = ['C-3', 'C-4'].map((number) => [...good(number), 'Haus C', 'Weg 3', '39576', 'Stendal'])
  const { create } = cms.payload
  let count = 0
  cms.payload.create = ((options: Parameters<typeof create>[0]) => {
    if (options.collection === 'offers' && ++count === 2) throw new Error('the disk is full')
    return create(options)
  }) as typeof create
  const report = await cms.run(table(withPlace, ...rows), { allOrNothing: true })
  cms.payload.create = create
  expect(report).toMatchObject({
    done: false,
    refused: expect.stringContaining('the disk is full') as string,
  })
  expect(await offers('C-3')).toBe(0)
  const { totalDocs } = await cms.payload.count({
    collection: 'places',
    where: { name: { equals: 'Haus C' } },
    ...asSystem,
  })
  expect(totalDocs).toBe(0)
  expect((await cms.run(table(withPlace, ...rows), { allOrNothing: true })).counts.new).toBe(2)
})

test('A changed row makes a draft beside the published offer, and the live page stays as it was.', async () => {
  await cms.run(exampleText)
  const [draft] = await savedAs(cms, 'LB-001')
  await cms.payload.update({
    collection: 'places',
    id: draft!.place as string,
    data: { _status: 'published' },
    ...asSystem,
  })
  await cms.payload.update({
    collection: 'offers',
    id: draft!.id,
    data: { _status: 'published' },
    ...asSystem,
  })
  const live = await published(draft!.id)
  expect(live?.state).toBe('live')

  const report = await cms.run(exampleText.replace('Frauencafé am Dienstag', 'Frauencafé am Mittwoch'))
  expect(report.counts).toEqual({ ...none, changed: 1, unchanged: 7 })
  expect(report.rows[0]?.changes).toEqual(['Titel'])
  expect(await published(draft!.id)).toEqual(live)
  const shown = await cms.payload.findByID({ collection: 'offers', id: draft!.id, ...asSystem })
  expect(shown).toMatchObject({ title: 'Frauencafé am Dienstag', _status: 'published' })
  expect(await savedAs(cms, 'LB-001')).toMatchObject([{ title: 'Frauencafé am Mittwoch', _status: 'draft' }])
})

test('The example table is entered without a mistake, and complete enough to be published.', async () => {
  const report = await cms.run(example.subarray(0), { organisation: 'Kompassrose' })
  expect(report.counts).toEqual({ ...none, new: 8 })
  expect(report.rows.flatMap(({ problems }) => problems)).toEqual([])
  expect(report.rows.flatMap(({ notes }) => notes).filter((note) => !note.includes('neu angelegt'))).toEqual(
    [],
  )
})

test('Two rows at one new place enter it once, and a second run finds it.', async () => {
  const withPlace = [...headings, 'Ort', 'Straße', 'PLZ']
  const rows = ['D-1', 'D-2'].map((number) => [...good(number), 'Stendal', 'Probestr. 7', '39576'])
  expect((await cms.run(table(withPlace, ...rows))).counts).toEqual({ ...none, new: 2 })
  expect((await cms.run(table(withPlace, ...rows))).counts).toEqual({ ...none, unchanged: 2 })
  const [first, second] = [(await savedAs(cms, 'D-1'))[0], (await savedAs(cms, 'D-2'))[0]]
  expect(first?.place).toBe(second?.place)
  const place = await cms.payload.findByID({
    collection: 'places',
    id: first!.place as string,
    draft: true,
    ...asSystem,
  })
  expect(place).toMatchObject({ town: 'Stendal', district: '15090', _status: 'draft' })
})

test('The old name of a kind that has ended leads on to what replaces it, and says so.', async () => {
  const report = await cms.run(table(headings, good('E-1').with(3, 'Frauenintegrationskurs')))
  expect((await savedAs(cms, 'E-1'))[0]?.kind).toBe('integration_general')
  expect(report.rows[0]?.notes.join()).toContain('„Integrationskurs“')
})

test('An empty cell takes an answer back; a column that is not there leaves it alone.', async () => {
  await cms.run(table(headings, good('F-1')))
  await cms.run(table(['Eigene Nummer', 'Titel', 'Kurz gesagt'], ['F-1', 'Frauencafé', '']))
  expect((await savedAs(cms, 'F-1'))[0]).toMatchObject({ summary: null, kind: 'womens_cafe' })
  expect((await savedAs(cms, 'F-1'))[0]?.schedule.slots).toHaveLength(2)
})
