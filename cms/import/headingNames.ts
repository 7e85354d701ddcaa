import type { Table } from './readTable.ts'

/** 0 → "A", 26 → "AA", as spreadsheets name their columns. */
export const letterOf = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26)

/** A name for each column of a table that no other has: "Kurs", "Kurs (2)", "(C)"; "" where nothing stands in it. */
export function headingNames({ headings, rows }: Table): string[] {
  const taken = new Set<string>()
  return headings.map((heading, at) => {
    const isEmpty = heading === '' && !rows.some(({ cells }) => (cells[at] ?? '').trim() !== '')
    if (isEmpty) return ''
    const name = heading || `(${letterOf(at)})`
    let unique = name
    for (let count = 2; taken.has(unique); count++) unique = `${name} (${count})`
    taken.add(unique)
    return unique
  })
}
