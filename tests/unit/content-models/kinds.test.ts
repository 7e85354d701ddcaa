import { expect, test } from 'vitest'
import { factsOf, offerKinds, presentKind } from '../../../content-models/kinds.ts'

test('an ended kind leads to one that has not ended itself', () => {
  for (const kind of offerKinds.values) expect(factsOf(presentKind(kind)).ended).toBeUndefined()
})
test('courses for parents and women, abolished in May 2025, lead to the general course', () => {
  expect(presentKind('integration_parents')).toBe('integration_general')
  expect(presentKind('integration_women')).toBe('integration_general')
  expect(presentKind('eok')).toBe('eok')
})
test('violence, shelter and conflicts in pregnancy are sensitive', () => {
  const sensitive = offerKinds.values.filter((kind) => factsOf(kind).sensitive)
  expect(sensitive).toEqual(['counsel_pregnancy', 'counsel_violence', 'shelter'])
})
