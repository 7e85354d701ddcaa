/**
 * A spreadsheet runs a cell that begins like a formula. So an export writes an apostrophe before it, which spreadsheets
 * read as "this is text", and an import takes it away again. Cells that begin so by themselves get one more.
 */
const risky = /^'*[=+\-@\t\r\n＝＋－＠]/

export const guardFormula = (cell: string): string => (risky.test(cell) ? `'${cell}` : cell)

export const unguardFormula = (cell: string): string =>
  cell.startsWith("'") && risky.test(cell) ? cell.slice(1) : cell
