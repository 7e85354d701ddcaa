import { expect, test } from 'vitest'
import { answersIn } from '../../../../site/http/answersIn.ts'

const kept = (path: string) => answersIn(new URL(path, 'http://localhost'), 'de')

test.each([
  ['the finder, without the words she typed', '/de/offers?childcare=with&q=Kurs', '?childcare=with'],
  ['the way', '/de/way?district=15090&childcare=with', '?childcare=with&district=15090'],
  ['a childcare place', '/de/childcare?age=2&hours=8&near=Stendal', '?age=2&hours=8&near=Stendal'],
  [
    'the letter',
    '/de/childcare/letter?age=2&near=Nirgendwo&district=15090',
    '?age=2&near=Nirgendwo&district=15090',
  ],
  ['who is responsible', '/de/responsible?duty=residence&district=15090', '?duty=residence&district=15090'],
  ['guides for one kind of counsellor', '/de/guides?for=volunteers', '?for=volunteers'],
  ['a page that asks nothing', '/de/info', ''],
])('answers of %s come along', (_, path, query) => {
  expect(kept(path)).toBe(query)
})

test('what is no answer does not', () => {
  expect(kept('/de/responsible?duty=nonsense&district=1')).toBe('')
  expect(kept('/de/childcare?age=99&kept=1')).toBe('')
})
