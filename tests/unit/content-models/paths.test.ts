import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guide } from '../../../content-models/guide.ts'
import { offer } from '../../../content-models/offer.ts'
import { fieldsAt, translatedFields, translatedTexts, valueAt } from '../../../content-models/paths.ts'

describe('the fields of a model', () => {
  test('open their groups, and keep their lists shut', () => {
    const paths = fieldsAt(offer.fields).map(({ path }) => path)
    expect(paths).toContain('childcare.notes')
    expect(paths).toContain('schedule.slots')
    expect(paths).not.toContain('childcare')
    expect(paths).not.toContain('schedule.slots.day')
  })
  test('that translators give words for are texts, and no others', () => {
    expect(translatedFields(offer).map(({ path }) => path)).toEqual([
      'title',
      'summary',
      'description',
      'whatYouGet',
      'whatNot',
      'whatYouNeed',
      'childcare.notes',
      'costNote',
      'referral.why',
    ])
  })
})

describe('the texts of an entry', () => {
  const entry = {
    title: 'Ein Gespräch',
    steps: [
      { id: 'b', phase: 'before', text: 'Zwei Stühle' },
      { id: 'a', phase: 'after', text: ' ' },
    ],
    questions: [{ id: 'q', text: 'Was möchten Sie?', room: 'alone' }],
    sources: [{ title: 'Ein Buch' }],
  }

  test('in rows go by the id of their row, and are named like their field', () => {
    expect(translatedTexts(guide, entry).map(({ path, name, text }) => [path, name, text])).toEqual([
      ['title', 'title', 'Ein Gespräch'],
      ['steps.b.text', 'steps.text', 'Zwei Stühle'],
      ['questions.q.text', 'questions.text', 'Was möchten Sie?'],
    ])
  })

  test('stay with their row when the rows change places', () => {
    const turned = { ...entry, steps: [...entry.steps].reverse() }
    expect(valueAt(turned, 'steps.b.text')).toBe(valueAt(entry, 'steps.b.text'))
  })

  test('are each found at their path', () => {
    for (const { path, text } of translatedTexts(guide, entry)) expect(valueAt(entry, path)).toBe(text)
  })

  test('have a field that is named in the model', () => {
    const names = translatedFields(guide).map(({ path }) => path)
    for (const { name } of translatedTexts(guide, entry)) expect(names).toContain(name)
  })
})

describe('the value at a path', () => {
  test('is found inside groups', () => {
    expect(valueAt({ childcare: { notes: 'Tee' } }, 'childcare.notes')).toBe('Tee')
  })
  test('is undefined where the way ends', () => {
    expect(valueAt({ childcare: null }, 'childcare.notes')).toBeUndefined()
    expect(valueAt({ childcare: 'x' }, 'childcare.notes')).toBeUndefined()
    expect(valueAt(undefined, 'title')).toBeUndefined()
  })
  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.stringMatching(/^[a-z]{1,5}(\.[a-z]{1,5}){0,3}$/), (entry, path) => {
        valueAt(entry, path)
      }),
    )
  })
})
