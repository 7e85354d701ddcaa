import { expect, test } from 'vitest'
import { missingIn } from '../../../../../cms/admin/form/missing.ts'

const order = ['title', 'schedule.slots', 'place']

test('names each question once, in the order of the form', () => {
  const fields = {
    place: { valid: false },
    'schedule.slots.0.from': { valid: false },
    'schedule.slots.1.to': { valid: false },
    title: { valid: false },
  }
  expect(missingIn(fields, order)).toEqual(order)
})
test('asks for nothing that is answered or not shown', () => {
  const fields = {
    title: { valid: true },
    place: { valid: false, passesCondition: false },
    other: { valid: false },
  }
  expect(missingIn(fields, order)).toEqual([])
})
