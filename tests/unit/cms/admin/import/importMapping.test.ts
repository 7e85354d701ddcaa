import { expect, test } from 'vitest'
import { isEmptyMapping, mappingIn } from '../../../../../cms/admin/import/typedMapping.ts'
import { headingsOf } from '../../../../../cms/import/headings.ts'
import { readMapping } from '../../../../../cms/import/mapping.ts'
import { questionsOf } from '../../../../../cms/import/questions.ts'

const table = {
  headings: ['Titel', 'constructor', 'Teilzeit'],
  rows: [{ line: 2, cells: ['Nähen', '1', '__proto__'] }],
}
const questions = questionsOf('de', table, headingsOf(table))
const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

test('What is known by itself is not said again; what is unknown is said, also when it is left out.', () => {
  const form = formOf({ 'column-0': 'title', 'column-1': '', 'column-2': 'partTime', 'word-partTime-0': '?' })
  expect(mappingIn(form, questions)).toEqual({ columns: { constructor: null }, values: { partTime: {} } })
})

test('Names that every object has arrive like any other.', () => {
  const form = formOf({ 'column-0': '', 'column-1': 'externalId', 'word-partTime-0': 'yes' })
  const mapping = readMapping(JSON.stringify(mappingIn(form, questions)))
  expect([...mapping.columns].map(([heading, column]) => [heading, column?.path])).toEqual([
    ['Titel', undefined],
    ['constructor', 'externalId'],
  ])
  expect([...(mapping.values.get('partTime') ?? [])]).toEqual([['__proto__', 'yes']])
})

test('A table of known words sends no mapping.', () => {
  const known = { headings: ['Titel'], rows: [] }
  const asked = questionsOf('de', known, headingsOf(known))
  expect(isEmptyMapping(mappingIn(formOf({ 'column-0': 'title' }), asked))).toBe(true)
})
