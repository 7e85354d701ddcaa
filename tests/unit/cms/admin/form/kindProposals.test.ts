import { describe, expect, test } from 'vitest'
import { kindGroups } from '../../../../../cms/admin/form/kindGroups.ts'
import { proposalsFor } from '../../../../../cms/admin/form/kindProposals.ts'
import { factsOf, offerKinds } from '../../../../../content-models/kinds.ts'

describe('the kind of an offer', () => {
  test('fills what nobody has answered', () => {
    expect(proposalsFor(undefined, 'integration_literacy', {})).toEqual({
      germanFrom: 'literacy_needed',
      papers: ['bamf_entitlement', 'obligation_jc_abh'],
    })
  })
  test('replaces what the kind before it has filled in', () => {
    const filled = { germanFrom: 'literacy_needed', papers: ['obligation_jc_abh', 'bamf_entitlement'] }
    expect(proposalsFor('integration_literacy', 'womens_cafe', filled)).toEqual({
      germanFrom: 'none',
      papers: ['none'],
    })
  })
  test('never replaces what somebody has said', () => {
    const said = { germanFrom: 'A2.1', papers: ['other'] }
    for (const before of [undefined, ...offerKinds.values])
      for (const kind of offerKinds.values) expect(proposalsFor(before, kind, said)).toEqual({})
  })
  test('takes its proposals back when it is chosen by mistake', () => {
    const filled = proposalsFor(undefined, 'partial_qualification', {})
    expect(proposalsFor('partial_qualification', 'counsel_debt', filled)).toEqual({ papers: [] })
  })
})

test('every kind that can be chosen stands under exactly one step, and none that has ended', () => {
  const shown = kindGroups.flatMap(({ values }) => values)
  expect([...shown].sort()).toEqual(
    offerKinds.values.filter((kind) => factsOf(kind).ended === undefined).sort(),
  )
})
