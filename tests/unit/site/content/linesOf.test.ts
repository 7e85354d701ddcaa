import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from '../../../../site/content/linesOf.ts'
import { anyText } from '../../../fixtures/texts.ts'

async function read(chunks: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = []
  for await (const line of linesOf(Readable.from(chunks) as AsyncIterable<Uint8Array>)) lines.push(line)
  return lines
}
const bytes = (text: string) => new TextEncoder().encode(text)

test('lines are the same wherever the stream was cut into pieces', async () => {
  const values = fc.array(
    anyText(20).map((text) => text.toWellFormed()),
    { maxLength: 6 },
  )
  await fc.assert(
    fc.asyncProperty(values, fc.array(fc.nat(200), { maxLength: 6 }), async (texts, cuts) => {
      const lines = texts.map((text) => JSON.stringify(text))
      const whole = bytes(lines.join('\n'))
      const at = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b), whole.length]
      const pieces = at.slice(1).map((end, piece) => whole.subarray(at[piece], end))
      expect(await read(pieces)).toEqual(lines)
    }),
  )
})
test('a line break at the end makes no line of its own', async () => {
  expect(await read([bytes('1\n2\n')])).toEqual(['1', '2'])
  expect(await read([])).toEqual([])
})
test('a letter that was cut in two at the end is an error, never another letter', async () => {
  await expect(read([bytes('"ä').subarray(0, 2)])).rejects.toThrow()
})
