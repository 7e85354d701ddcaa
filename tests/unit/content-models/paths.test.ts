import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { offer } from '../../../content-models/offer.ts'
import { fieldsAt, translatedFields, valueAt } from '../../../content-models/paths.ts'

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
    ])
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
