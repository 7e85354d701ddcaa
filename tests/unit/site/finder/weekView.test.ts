import { expect, test } from 'vitest'
import { weekView } from '../../../../site/finder/weekView.ts'
import { aListing } from '../../../fixtures/listings.ts'

const schedule = { form: 'weekly' as const, slots: [{ day: 'tu' as const, from: '09:00', to: '12:30' }] }
const course = [[1, 540, 750]]

test('the course stands in the week by day and minutes', () => {
  expect(weekView(aListing({ schedule }))).toEqual({ course, care: [] })
})
test('the childcare stands beside it at its own hours', () => {
  const slots = [{ day: 'tu' as const, from: '08:45', to: '12:45' }]
  expect(weekView(aListing({ schedule, childcare: { mode: 'same_building', slots } })).care).toEqual([
    [1, 525, 765],
  ])
})
test('the childcare that lasts the whole course stands at its hours', () => {
  expect(
    weekView(aListing({ schedule, childcare: { mode: 'same_building', wholeCourse: 'yes' } })).care,
  ).toEqual(course)
})
test('the childcare whose hours nobody stated is not drawn', () => {
  expect(weekView(aListing({ schedule, childcare: { mode: 'same_building' } })).care).toEqual([])
  expect(
    weekView(aListing({ schedule, childcare: { mode: 'same_building', wholeCourse: 'no' } })).care,
  ).toEqual([])
})
test('a child who comes along is no childcare', () => {
  expect(
    weekView(aListing({ schedule, childcare: { mode: 'children_welcome', wholeCourse: 'yes' } })).care,
  ).toEqual([])
})
