import { expect, test } from 'vitest'
import { allVocabularies, fieldMessages, valueKey, valueMessages } from '../../../content-models/messages.ts'
import { offerFacets } from '../../../content-models/offerFacets.ts'
import { place } from '../../../content-models/place.ts'

test('no two values owe the same words', () => {
  for (const { name, values } of allVocabularies()) {
    const keys = values.map((value) => valueKey(name, value))
    expect(new Set(keys).size, name).toBe(values.length)
  }
})
test('a level keeps its words though a dot would part the key', () => {
  expect(valueKey('germanLevel', 'A1.1')).toBe('germanLevel.A1_1')
})
test('each list of values is owed once', () => {
  const names = allVocabularies().map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(new Set(valueMessages()).size).toBe(valueMessages().length)
})
test('what only staff see is owed by the admin alone', () => {
  expect(fieldMessages()).toContain('instrumentType.project')
  expect(valueMessages()).not.toContain('instrumentType.project')
})
test('every choice of the finder has words that some file owes', () => {
  // What a house has is owed by the page of an offer, which says it too.
  const owed = new Set([
    ...valueMessages(),
    ...Object.keys(place.fields.access.fields).map((fact) => `access.${fact}`),
  ])
  const lacking = offerFacets
    .filter(({ nameOf }) => !nameOf)
    .flatMap(({ values, wordOf }) => values.map(wordOf))
    .filter((key) => !key.startsWith('facets.') && !owed.has(key))
  expect(lacking).toEqual([])
})
