import { expect, test } from 'vitest'
import { inStep } from '../../../scripts/install.mjs'

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/only-for-another-platform': { version: '1.0.0', optional: true },
}

test('what is installed as the lock file says is left alone', () => {
  expect(inStep(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBe(true)
})
test.each([
  ['is missing', {}],
  ['has another version', { 'node_modules/a': { version: '1.0.1' } }],
  ['stays from before', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } }],
])('it is installed anew when a package %s', (_situation, installed) => {
  expect(inStep(wanted, installed)).toBe(false)
})
test('an optional package in another version is installed anew', () => {
  const installed = {
    'node_modules/a': { version: '1.0.0' },
    'node_modules/only-for-another-platform': { version: '2.0.0' },
  }
  expect(inStep(wanted, installed)).toBe(false)
})
