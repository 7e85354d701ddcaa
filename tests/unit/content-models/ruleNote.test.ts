import { expect, test } from 'vitest'
import { inForce, isReviewOverdue, reviewDueOn, type RuleNote } from '../../../content-models/ruleNote.ts'

const note: RuleNote = {
  id: 'note1',
  title: 'Zulassung',
  text: 'Wer zugelassen wird.',
  kinds: ['integration_general'],
  source: 'BAMF',
  reviewedOn: '2026-11-01',
}
const today = '2026-11-23'

test.each([
  ['without dates', {}, true],
  ['from today on', { validFrom: today }, true],
  ['from tomorrow on', { validFrom: '2026-11-24' }, false],
  ['until today', { validUntil: today }, true],
  ['until yesterday', { validUntil: '2026-11-22' }, false],
  ['for today alone', { validFrom: today, validUntil: today }, true],
])('a note %s holds today: %s', (_when, dates, holds) => {
  expect(inForce({ ...note, ...dates }, today)).toBe(holds)
})

test('What nobody has looked up for half a year is doubted, and after a year it is not named as law', () => {
  expect(reviewDueOn(note)).toBe('2027-04-30')
  const on = (day: string) => [isReviewOverdue(note, day), inForce(note, day)]
  expect(['2027-04-30', '2027-05-01', '2027-10-27', '2027-10-28'].map(on)).toEqual([
    [false, true],
    [true, true],
    [true, true],
    [true, false],
  ])
})
