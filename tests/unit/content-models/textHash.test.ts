import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textHash } from '../../../content-models/textHash.ts'
import { anyText } from '../../fixtures/texts.ts'

describe('the hash of a text', () => {
  // Stored beside every translation: another value here would mark them all as outdated.
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
    ['Nähcafé', 'a5edfb46376ae0d8'],
    ['خیاطی', '521df294427ce25b'],
  ])('of "%s" is %s for ever', (text, hash) => {
    expect(textHash(text)).toBe(hash)
  })
  test('always has sixteen signs', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(textHash(text)).toMatch(/^[0-9a-f]{16}$/)
      }),
    )
  })
  test('is the same with spaces around and however the letters are composed', () => {
    expect(textHash('  Na\u0308hcafe\u0301\n')).toBe(textHash('Nähcafé'))
  })
  test('is another one for another text', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (one, other) => {
        const isSame = one.trim().normalize('NFC') === other.trim().normalize('NFC')
        fc.pre(one.isWellFormed() && other.isWellFormed())
        expect(textHash(one) === textHash(other)).toBe(isSame)
      }),
    )
  })
})
