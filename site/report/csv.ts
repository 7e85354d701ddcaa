/** Cells as lines of comma-separated values, which no spreadsheet takes for a formula. */
import { guardFormula } from '../../content-models/formulas.ts'

const quoted = (cell: string): string => `"${guardFormula(cell).replaceAll('"', '""')}"`

/** With a mark at the beginning, by which spreadsheets know that letters are UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`
