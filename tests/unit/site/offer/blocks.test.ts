import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../../../site/offer/blocks.ts'
import { anyText } from '../../../fixtures/texts.ts'

const paragraph = (...lines: string[]) => ({ kind: 'paragraph', lines })
const list = (...lines: string[]) => ({ kind: 'list', lines })

describe('plain text', () => {
  test.each([
    ['one line', 'Tee trinken.', [paragraph('Tee trinken.')]],
    ['two lines of a paragraph', 'Tee\ntrinken.', [paragraph('Tee', 'trinken.')]],
    ['two paragraphs', 'Tee.\n\nReden.', [paragraph('Tee.'), paragraph('Reden.')]],
    ['many empty lines', '\n\nTee.\n \n\n\nReden.\n', [paragraph('Tee.'), paragraph('Reden.')]],
    ['a list', '- Ausweis\n- Stift', [list('Ausweis', 'Stift')]],
    ['dashes and dots of other kinds', '– Ausweis\n• Stift', [list('Ausweis', 'Stift')]],
    [
      'a list behind a paragraph',
      'Bitte mitbringen:\n- Ausweis\n- Stift',
      [paragraph('Bitte mitbringen:'), list('Ausweis', 'Stift')],
    ],
    ['a paragraph behind a list', '- Ausweis\nBis bald!', [list('Ausweis'), paragraph('Bis bald!')]],
    ['two lists', '- Ausweis\n\n- Stift', [list('Ausweis'), list('Stift')]],
    ['lines from a Windows computer', 'Tee.\r\n\r\n- Stift\r\n', [paragraph('Tee.'), list('Stift')]],
    ['indented lines', '  Tee.\n   -   Stift', [paragraph('Tee.'), list('Stift')]],
    ['a dash inside a line', 'Mo - Fr', [paragraph('Mo - Fr')]],
    ['a dash without a space', '-18 Grad', [paragraph('-18 Grad')]],
    ['nothing', '', []],
    ['nothing but spaces', ' \n \r\n', []],
    ['HTML, which stays text', '<b>Tee</b>', [paragraph('<b>Tee</b>')]],
  ])('%s', (_what, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks)
  })
})

test('no word is lost and no block is empty', () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom('\n', '\n\n', '- ', '• ', ' '), anyText(8)), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(pieces, (all) => {
      const text = all.join('')
      const blocks = blocksOf(text)
      const letters = (some: string) => some.replace(/[\s–•-]/g, '')
      expect(letters(blocks.flatMap(({ lines }) => lines).join(''))).toBe(letters(text))
      for (const { lines } of blocks) expect(lines.length).toBeGreaterThan(0)
    }),
  )
})
