import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinableWith, ownGerman, targetLevels, taughtLevels } from '../../../content-models/german.ts'
import { germanLevels, type GermanLevel } from '../../../content-models/vocabularies.ts'
import { anOffer } from '../../fixtures/offers.ts'

describe('with her German she can join', () => {
  const all = [...ownGerman]
  const expected: Record<GermanLevel, readonly string[]> = {
    none: all,
    literacy_needed: all,
    second_script: all,
    any: all,
    'A1.1': all.slice(1),
    'A1.2': all.slice(1),
    'A2.1': all.slice(2),
    'A2.2': all.slice(2),
    B1: all.slice(3),
    B2: all.slice(4),
    C1: [],
  }
  test.each(germanLevels.values)('an offer that asks for %s', (germanFrom) => {
    expect(joinableWith(anOffer({ germanFrom }))).toEqual(expected[germanFrom])
  })
  test('an offer that does not say only by asking', () => {
    expect(joinableWith(anOffer())).toEqual([])
  })
  test('with more German everything she could join before', () => {
    for (const germanFrom of germanLevels.values) {
      const joinable = joinableWith(anOffer({ germanFrom }))
      expect(joinable).toEqual(all.slice(all.length - joinable.length))
    }
  })
})

describe('the German she wants to learn', () => {
  const taught = (germanFrom: GermanLevel | undefined, germanTo: GermanLevel | undefined) =>
    taughtLevels(anOffer({ kind: 'integration_general', germanFrom, germanTo }))
  test.each([
    ['from nothing to B1', 'none', 'B1', ['A1.2', 'A2.2', 'B1']],
    ['from B1 to B2: she has B1 by then', 'B1', 'B2', ['B2']],
    ['from first words to a little', 'A1.1', 'A1.2', ['A1.2']],
    ['from any German to A2', 'any', 'A2.2', ['A1.2', 'A2.2']],
    ['half of A2 is not A2', 'A1.2', 'A2.1', []],
    ['reading and writing first', 'none', 'literacy_needed', []],
    ['to any level, which says nothing', 'none', 'any', []],
    ['without saying where it begins', undefined, 'A2.2', ['A1.2', 'A2.2']],
    ['without saying where it ends', 'none', undefined, []],
  ] as const)('a course %s', (_how, from, to, levels) => {
    expect(taught(from, to)).toEqual(levels)
  })
  test('is never what a course already asks for on the first day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...targetLevels), fc.constantFrom(...germanLevels.values), (from, to) => {
        expect(taught(from, to)).not.toContain(from)
      }),
    )
  })
})
