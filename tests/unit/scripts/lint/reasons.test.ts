import { Linter } from 'eslint'
import { expect, test } from 'vitest'
import { disablingHasReason } from '../../../../scripts/lint/reasons.mjs'

const linter = new Linter()
const complaints = (code: string): number =>
  linter
    .verify(code, {
      plugins: { house: { rules: { 'disabling-has-reason': disablingHasReason } } },
      rules: { 'house/disabling-has-reason': 'error' },
    })
    .filter(({ ruleId }) => ruleId === 'house/disabling-has-reason').length

test.each(['// eslint-disable-next-line no-undef\na()', 'a() // eslint-disable-line no-undef --'])(
  'a rule switched off without a reason is reported: %s',
  (code) => {
    expect(complaints(code)).toBe(1)
  },
)
test.each(['// eslint-disable-next-line no-undef -- the browser has it\na()'])(
  'with its reason it is fine: %s',
  (code) => {
    expect(complaints(code)).toBe(0)
  },
)
