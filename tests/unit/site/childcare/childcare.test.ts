import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RuleNote } from '../../../../content-models/ruleNote.ts'
import { letterOf } from '../../../../site/childcare/letter.ts'
import { careForms, readQuestion, writeQuestion } from '../../../../site/childcare/question.ts'
import { topicViews } from '../../../../site/childcare/topics.ts'
import { aReaderOfKeys } from '../../../fixtures/reader.ts'

const today = '2026-11-23'
const reader = aReaderOfKeys(today)
const note = (more: Partial<RuleNote>): RuleNote => ({
  id: 'n',
  title: 'Eine Regel',
  text: 'Sie gilt.',
  topics: ['costs'],
  source: 'KiFöG § 3',
  reviewedOn: '2026-11-01',
  ...more,
})

describe('the three questions', () => {
  test('are read as they are written', () => {
    fc.assert(
      fc.property(
        fc.option(fc.integer({ min: 0, max: 13 }).map(String), { nil: undefined }),
        fc.option(fc.constantFrom('4', '6', '8', '10'), { nil: undefined }),
        (age, hours) => {
          const read = readQuestion(
            new URLSearchParams(writeQuestion({ age, hours, near: 'Gröningen & Umgebung' })),
          )
          expect(read).toEqual({ ...(age ? { age } : {}), ...(hours ? { hours } : {}) })
        },
      ),
    )
  })
  test('take nothing that is no answer', () => {
    expect(readQuestion(new URLSearchParams('age=99&hours=24'))).toEqual({})
  })
  test('find a form of childcare for every age, and two for a child who may go to school', () => {
    for (let age = 0; age <= 13; age++) expect(careForms(age).length).toBe(age === 6 ? 2 : 1)
  })
})

describe('what is known about childcare', () => {
  const shown = (more: Partial<RuleNote>) => topicViews(reader, [note(more)]).flatMap(({ rules }) => rules)

  test('says of what is over that it is, and does not vanish', () => {
    const [rule] = shown({ validUntil: '2026-10-01' })
    expect(rule?.over).toContain('rule.over')
    expect(rule?.source).not.toContain('offer.validUntil')
  })
  test('says of what nobody has looked up in time that one should ask', () => {
    const [rule] = shown({ reviewedOn: '2025-01-01' })
    expect(rule?.source).toContain('checked.overdue')
    expect(rule?.over).toBeUndefined()
  })
  test('leaves out what does not hold yet', () => {
    expect(shown({ validFrom: '2027-01-01' })).toEqual([])
  })
  test('leaves out parts that have nothing to say', () => {
    expect(topicViews(reader, [note({})]).map(({ topic }) => topic)).toEqual(['costs'])
  })
})

describe('the letter', () => {
  const readers = { german: reader, own: reader }
  const keys = (about: object, notes: RuleNote[] = []) =>
    letterOf(readers, about, notes).map(({ german }) => (JSON.parse(german) as { key: string }).key)

  test('says only what she has answered', () => {
    expect(keys({})).not.toContain('letter.age')
    expect(keys({ age: '2', hours: '6', place: 'Stendal' })).toEqual(
      expect.arrayContaining(['letter.live', 'letter.age', 'letter.hours']),
    )
  })
  test('names the law where a note in force does, and nothing of its own', () => {
    expect(keys({})).not.toContain('letter.law')
    expect(keys({}, [note({ topics: ['claim'] })])).toContain('letter.law')
    expect(keys({}, [note({ topics: ['claim'], validUntil: '2026-01-01' })])).not.toContain('letter.law')
  })
})
