import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCms, savedAs, table, type Cms } from './support/cms.ts'

let cms: Cms

beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const headings = ['Eigene Nummer', 'Titel', 'Organisation']

test('A provider enters offers of her own organisation, without naming it.', async () => {
  const user = await cms.person('provider')
  const report = await cms.run(table(['Eigene Nummer', 'Titel'], ['P-1', 'Frauencafé']), { user })
  expect(report.counts).toEqual({ new: 1, changed: 0, unchanged: 0, bad: 0 })
  expect((await savedAs(cms, 'P-1'))[0]?.organisation).toBe(cms.organisations.Lindenblatt)
})

test('Another organisation is refused, and is not told apart from one that does not exist.', async () => {
  const user = await cms.person('provider')
  const rows = ['Kompassrose', 'Niemand'].map((name, at) => [`P-2${String(at)}`, 'Frauencafé', name])
  const report = await cms.run(table(headings, ...rows), { user })
  expect(report.counts).toMatchObject({ new: 0, bad: 2 })
  const [one, other] = report.rows.map(({ problems }) => problems[0]?.message)
  expect(one?.replace('Kompassrose', '')).toBe(other?.replace('Niemand', ''))
  expect(one).toContain('nicht Ihre Organisation')
})

test('An offer of another organisation is not found by its number, and stays as it was.', async () => {
  await cms.run(table(headings, ['P-3', 'Von Kompassrose', 'Kompassrose']))
  const [other] = await savedAs(cms, 'P-3')
  const user = await cms.person('provider')
  const report = await cms.run(table(headings.slice(0, 2), ['P-3', 'Meins'], [other!.id, 'Meins']), { user })
  expect(report.counts).toMatchObject({ new: 2, changed: 0 })
  const titles = (await savedAs(cms, 'P-3')).map(({ title }) => title).sort()
  expect(titles).toEqual(['Meins', 'Von Kompassrose'])
})

test('Who is trusted to publish enters drafts all the same.', async () => {
  const user = await cms.person('provider', true)
  await cms.run(table(headings.slice(0, 2), ['P-4', 'Frauencafé']), { user })
  expect((await savedAs(cms, 'P-4'))[0]?._status).toBe('draft')
})

test('Staff enter offers of any organisation, which each row has to name.', async () => {
  const user = await cms.person('coordinator')
  const report = await cms.run(table(headings, ['P-5', 'Eins', 'kompassrose'], ['P-6', 'Zwei', '']), { user })
  expect(report.counts).toMatchObject({ new: 1, bad: 1 })
  expect(report.rows[1]?.problems[0]?.message).toContain('zu welcher Organisation')
})
