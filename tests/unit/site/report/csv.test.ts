import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../../site/report/csv.ts'

describe('a table as a file', () => {
  it('is read by other programs as it was written, but for what they would calculate', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        expect(parse(csvOf(rows), { bom: true, skip_empty_lines: false })).toEqual(rows)
      }),
    )
  })
  it.each(['=1+1', '+49', '-1', '@SUM', '\t='])('is never a formula: %s', (cell) => {
    expect(csvOf([[cell]])).toContain(`"'${cell}"`)
  })
})
