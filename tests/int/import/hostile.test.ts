import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCms, savedAs, table, type Cms } from './support/cms.ts'

let cms: Cms

beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const headings = ['Eigene Nummer', 'Titel']
const messageOf = async (number: string, title: string) => {
  const { rows } = await cms.run(table(headings, [number, title]))
  return rows[0]?.problems[0]?.message
}

test('A formula is text like any other, and one that an export guarded loses its guard.', async () => {
  await cms.run(table(headings, ['H-1', '=1+1'], ['H-2', "'=1+1"]))
  expect((await savedAs(cms, 'H-1'))[0]?.title).toBe('=1+1')
  expect((await savedAs(cms, 'H-2'))[0]?.title).toBe('=1+1')
})

test('A cell of one megabyte is refused, and the report stays short.', async () => {
  const report = await cms.run(table(headings, ['H-3', 'a'.repeat(1_000_000)]))
  expect(report.rows[0]?.problems[0]?.message).toContain('1000000 Zeichen, höchstens 90')
  expect(JSON.stringify(report).length).toBeLessThan(2000)
})

test.each([
  ['NUL', 'Kurs\u0000', '\u0000'],
  ['an escape for terminals', 'Kurs \u001b[31m', '\u001b'],
  ['text turned around', 'Kurs \u202eneuarF rüf', '\u202e'],
  ['an isolate', 'Kurs \u2066x\u2069', '\u2066'],
])('%s is refused, and shown in the report in plain letters', async (_, title, hidden) => {
  const { rows } = await cms.run(table(headings, ['H-4', title]))
  expect(rows[0]?.problems[0]?.message).toContain('unsichtbare Zeichen')
  expect(JSON.stringify(rows)).not.toContain(hidden)
})

test('Ten thousand columns are refused at once.', async () => {
  const wide = Array.from({ length: 10_000 }, (_, at) => `Spalte ${String(at)}`)
  expect((await cms.run(table(wide, wide))).refused).toContain('10000 Spalten')
})

test('More than 5,000 rows, and more than 5 MB, are refused with the limit.', async () => {
  const rows = Array.from({ length: 5001 }, (_, at) => [String(at), 'x'])
  expect((await cms.run(table(headings, ...rows))).refused).toContain('höchstens 5000')
  expect((await cms.run(new Uint8Array(5 * 1024 * 1024 + 1))).refused).toContain('höchstens 5 MB')
})

test('A workbook, an empty file and a broken quotation are refused with what to do.', async () => {
  expect((await cms.run(new Uint8Array([0x50, 0x4b, 3, 4, 0]))).refused).toContain('Speichern unter')
  expect((await cms.run('')).refused).toContain('leer')
  expect((await cms.run('Eigene Nummer;Titel\r\n1;"Kurs" neu"\r\n')).refused).toContain('Zeile 2')
  expect((await cms.run('Titel;Kurz gesagt\r\nKurs;x\r\n')).refused).toContain('„Eigene Nummer“')
  expect((await cms.run('Eigene Nummer;Titel;titel\r\n1;a;b\r\n')).refused).toContain('zweimal')
})

test('A number that is missing, or there twice, is refused.', async () => {
  expect(await messageOf('', 'Kurs')).toContain('Die eigene Nummer fehlt')
  const report = await cms.run(table(headings, ['H-6', 'Kurs'], ['H-6', 'Anderer Kurs']))
  expect(report.rows[1]?.problems[0]?.message).toContain('schon in Zeile 2')
})

test('A column nobody knows is named, with the one that may be meant.', async () => {
  const { notes } = await cms.run(table([...headings, 'Kinderbetreung'], ['H-7', 'Kurs', 'ja']), {
    apply: false,
  })
  expect(notes.join()).toMatch(/„Kinderbetreung“ .* „Kinderbetreuung: /)
})
