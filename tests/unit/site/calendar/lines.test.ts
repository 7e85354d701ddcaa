import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escaped, file, folded } from '../../../../site/calendar/lines.ts'

const texts = fc.string({
  unit: fc.constantFrom('a', ' ', 'ß', 'ي', 'দ', '😀', ',', ';', '\\', '\n'),
  maxLength: 300,
})

test('a folded line is the line again, in pieces of at most 75 octets, none of which cuts a character', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const line = `DESCRIPTION:${escaped(text)}`
      const pieces = folded(line).split('\r\n')
      expect(pieces.map((piece, at) => (at === 0 ? piece : piece.slice(1))).join('')).toBe(line)
      for (const [at, piece] of pieces.entries()) {
        expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75)
        expect(piece.isWellFormed()).toBe(true)
        if (at > 0) expect(piece[0]).toBe(' ')
      }
    }),
  )
})

test('what has a meaning in the file is escaped, and a line never ends inside a value', () => {
  expect(escaped('a,b;c\\d\r\ne')).toBe('a\\,b\\;c\\\\d\\ne')
  expect(escaped('a\u0000\u0007\rb')).toBe('a\\nb')
})

test('every line ends as the standard wants it', () => {
  expect(file(['A:1', 'B:2'])).toBe('A:1\r\nB:2\r\n')
})
