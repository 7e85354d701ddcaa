import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { unguardFormula } from '../../../../content-models/formulas.ts'
import { csvOf } from '../../../../site/report/csv.ts'

describe('a table as a file', () => {
  it('is read by other programs as it was written, but for the mark before what they would calculate', () => {
    const cell = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read = parse(csvOf(rows), { bom: true, skip_empty_lines: false })
        expect(read.map((cells) => cells.map(unguardFormula))).toEqual(rows)
      }),
    )
  })
  it.each(['=1+1', '+49', '-1', '@SUM', '\t=', '＝1+1', "'=1"])('is never a formula: %s', (cell) => {
    expect(csvOf([[cell]])).toContain(`"'${cell}"`)
  })
})
