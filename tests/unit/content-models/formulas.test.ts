import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardFormula, unguardFormula } from '../../../content-models/formulas.ts'

const cell = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', '1')).map((letters) => letters.join('')),
)

test('No guarded cell begins like a formula.', () => {
  fc.assert(fc.property(cell, (text) => !/^[=+\-@\t\r\n]/.test(guardFormula(text))))
})

test('Taking the guard away gives the cell as it was.', () => {
  fc.assert(
    fc.property(cell, (text) => {
      expect(unguardFormula(guardFormula(text))).toBe(text)
    }),
  )
})

test('Ordinary words keep their apostrophe.', () => {
  expect(unguardFormula("'s Café")).toBe("'s Café")
  expect(guardFormula("'s Café")).toBe("'s Café")
})
