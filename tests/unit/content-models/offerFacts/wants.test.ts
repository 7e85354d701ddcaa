import { describe, expect, test } from 'vitest'
import { factsOf, offerKinds } from '../../../../content-models/kinds.ts'
import { stagesOf, wantsOf } from '../../../../content-models/offerFacts.ts'
import { wants } from '../../../../content-models/vocabularies.ts'
import { anOffer } from '../../../fixtures/offers.ts'

describe('what she would like', () => {
  test.each(['none', 'literacy_needed', 'second_script', 'A1.1', 'A1.2', 'any', undefined] as const)(
    'a German course that asks for %s is first German',
    (germanFrom) => {
      expect(wantsOf(anOffer({ kind: 'integration_general', germanFrom }))).toEqual(['first_german'])
    },
  )
  test.each(['A2.1', 'A2.2', 'B1', 'B2', 'C1'] as const)(
    'a German course that asks for %s is more German',
    (germanFrom) => {
      expect(wantsOf(anOffer({ kind: 'bsk_basic', germanFrom }))).toEqual(['more_german'])
    },
  )
  test.each([
    ['womens_cafe', ['meet']],
    ['language_cafe', ['meet', 'first_german']],
    ['part_time_training', ['school_work']],
    ['activation', ['advice', 'school_work']],
    ['counsel_mbe', ['advice']],
    ['interpreting', ['advice']],
  ] as const)('%s answers %s', (kind, answers) => {
    expect(wantsOf(anOffer({ kind }))).toEqual(answers)
  })
  test('the stages that a coordinator chose count for more than those of its kind', () => {
    const cafe = anOffer({ kind: 'womens_cafe', stages: ['qualify'] })
    expect(stagesOf(cafe)).toEqual(['qualify'])
    expect(wantsOf(cafe)).toEqual(['school_work'])
  })
  test('an empty choice of stages counts for nothing', () => {
    expect(stagesOf(anOffer({ kind: 'womens_cafe', stages: [] }))).toEqual(['meet'])
  })
  test.each(offerKinds.values)('%s answers at least one wish and stands on at least one stage', (kind) => {
    expect(wants.values).toEqual(expect.arrayContaining(wantsOf(anOffer({ kind }))))
    expect(wantsOf(anOffer({ kind })).length).toBeGreaterThan(0)
    expect(factsOf(kind).stages.length).toBeGreaterThan(0)
  })
})
