/** A table as a spreadsheet reads it, and as a program does. */
import { guardFormula } from '../../content-models/formulas.ts'

export type Rows = AsyncIterable<readonly string[]>

/** Tells a spreadsheet that the file is UTF-8. */
const mark = '\ufeff'

function csvCell(text: string): string {
  const guarded = guardFormula(text)
  return /[;"\r\n\t]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(';')}\r\n`

export async function* csvOf(headings: readonly string[], rows: Rows): AsyncGenerator<string> {
  yield mark + csvLine(headings)
  for await (const cells of rows) yield csvLine(cells)
}

/** An array of objects, one line each; empty cells are left out. */
export async function* jsonOf(headings: readonly string[], rows: Rows): AsyncGenerator<string> {
  let start = '['
  for await (const cells of rows) {
    const filled = headings.map((heading, at) => [heading, cells[at] ?? '']).filter(([, cell]) => cell !== '')
    yield `${start}\n${JSON.stringify(Object.fromEntries(filled))}`
    start = ','
  }
  yield start === '[' ? '[]\n' : '\n]\n'
}
