import { expect, test } from 'vitest'
import { readTable } from '../../../../cms/import/readTable.ts'

const read = (text: string) => readTable(new TextEncoder().encode(text))

test.each([';', ',', '\t'])('Cells may be divided by "%s".', (delimiter) => {
  const { headings, rows } = read(['Eigene Nummer', 'Titel\r\n1', 'Kurs\r\n'].join(delimiter))
  expect(headings).toEqual(['Eigene Nummer', 'Titel'])
  expect(rows).toEqual([{ line: 2, cells: ['1', 'Kurs'] }])
})

test('Commas in a cell do not divide a table of semicolons.', () => {
  expect(read('Eigene Nummer;Titel, kurz, lang, mehr\n1;a,b,c,d').rows[0]?.cells).toEqual(['1', 'a,b,c,d'])
})

test('A row is named by the line it begins on, though cells have lines of their own.', () => {
  const { rows } = read('Eigene Nummer;Titel\n1;"zwei\nZeilen"\n\n2;x\n')
  expect(rows.map(({ line }) => line)).toEqual([2, 5])
})

test('Rows without a word are no rows.', () => {
  expect(read('Eigene Nummer;Titel\n;\n1;x\n;;\n').rows).toHaveLength(1)
})
