import { expect, test } from 'vitest'
import { columnOf, columns } from '../../../../cms/import/columns.ts'
import { fold } from '../../../../content-models/fold.ts'
import { offer } from '../../../../content-models/offer.ts'
import { fieldsAt } from '../../../../content-models/paths.ts'

test('No two columns have one name, however they are spelled.', () => {
  const names = columns.map(({ name }) => fold(name))
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('Every column is found by its name.', () => {
  for (const column of columns) expect(columnOf(column.name.toUpperCase())).toBe(column)
})

test('Every field of an offer that people fill in has a column, but for its picture and the offers after it.', () => {
  const paths = new Set(columns.map(({ path }) => path))
  const missing = fieldsAt(offer.fields).filter(({ path, field }) => !field.derived && !paths.has(path))
  expect(missing.map(({ path }) => path)).toEqual(['referral.to', 'image'])
})

test.each([
  ['Eigene Nummer', 'externalId'],
  ['titel', 'title'],
  ['Teilzeit', 'partTime'],
  ['Art der Kinderbetreuung', 'childcare.mode'],
  ['Kinderbetreuung: Kinder ab (Monate)', 'childcare.ageFromMonths'],
  ['E-Mail', 'contact.email'],
  ['Ort', 'place'],
  ['PLZ', 'place.postalCode'],
  ['Strasse', 'place.street'],
  ['Part-time', 'partTime'],
  ['childcare.mode', 'childcare.mode'],
])('%s is a heading', (heading, path) => {
  expect(columnOf(heading)?.path).toBe(path)
})

test('A heading that could be several columns is none.', () => {
  expect(columnOf('Von')).toBeUndefined()
  expect(columnOf('')).toBeUndefined()
})
