import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnAt, columns, type Column } from '../../../../cms/import/columns.ts'
import { headingsOf } from '../../../../cms/import/headings.ts'
import { inOurWords } from '../../../../cms/import/inOurWords.ts'
import { choiceOf, noMapping, readMapping, type TypedMapping } from '../../../../cms/import/mapping.ts'
import { readRow } from '../../../../cms/import/readRow.ts'
import type { Table } from '../../../../cms/import/readTable.ts'
import { TableRefused } from '../../../../cms/import/refused.ts'

const mapped = (mapping: TypedMapping) => readMapping(JSON.stringify(mapping))
const at = (path: string): Column => columnAt(path)!
const choiceColumns = columns.filter((column) => choiceOf(column))
const valuesOf = (column: Column) => choiceOf(column)!.values.values
const tableOf = (headings: string[], ...rows: string[][]): Table => ({
  headings,
  rows: rows.map((cells, row) => ({ line: row + 2, cells })),
})
/** Everything but the mapping itself. */
const read = (table: Table, mapping = noMapping) => {
  const headings = headingsOf(table, mapping)
  return table.rows.map((row) => {
    const { values, problems } = readRow(row, headings)
    return { values: [...values], problems }
  })
}

/** A choice of columns, each with a cell as an export writes it. */
const exported = fc
  .uniqueArray(fc.constantFrom(...choiceColumns), { minLength: 1, maxLength: 6 })
  .chain((some) =>
    fc.tuple(...some.map((column) => fc.tuple(fc.constant(column), fc.constantFrom(...valuesOf(column))))),
  )
const cellOf = ([column, value]: readonly [Column, string]) =>
  column.cell.write(choiceOf(column)!.kind === 'choices' ? [value] : value)

describe('a mapping', () => {
  test('of every heading to itself is none', () => {
    fc.assert(
      fc.property(exported, (cells) => {
        const table = tableOf(
          cells.map(([{ name }]) => name),
          cells.map(cellOf),
        )
        const same = mapped({ columns: Object.fromEntries(cells.map(([{ name, path }]) => [name, path])) })
        expect(read(table, same)).toEqual(read(table))
      }),
    )
  })

  test('of an export in foreign headings and words reads what the export says', () => {
    fc.assert(
      fc.property(exported, (cells) => {
        const ours = tableOf(
          cells.map(([{ name }]) => name),
          cells.map(cellOf),
        )
        const theirs = tableOf(
          cells.map((_, column) => `Spalte ${column}`),
          cells.map(([, value], column) => `< ${column} ${value}`),
        )
        const mapping = mapped({
          columns: Object.fromEntries(cells.map(([{ path }], column) => [`Spalte ${column}`, path])),
          values: Object.fromEntries(
            cells.map(([{ path }, value], column) => [
              path,
              { [`<  ${column} ${value.toUpperCase()}`]: value },
            ]),
          ),
        })
        expect(read(theirs, mapping)).toEqual(read(ours))
      }),
    )
  })

  test('with every value by its short name means that value, and no other', () => {
    for (const column of choiceColumns)
      for (const value of valuesOf(column)) {
        const text = inOurWords(mapped({ values: { [column.path]: { so: value } } }), column, 'So')
        expect(column.cell.read(text), `${column.path}: ${value}`).not.toHaveProperty('refusal')
        expect(text).toBe(value)
      }
  })

  test('tells words apart by their signs', () => {
    const mapping = mapped({ values: { partTime: { '✓': 'yes', '–': 'no', '< 20': 'yes', '> 20': 'no' } } })
    const words = ['✓', '–', '< 20', '>  20'].map((word) => inOurWords(mapping, at('partTime'), word))
    expect(words).toEqual(['yes', 'no', 'yes', 'no'])
  })

  test('replaces the parts of a cell that it knows, leaves some out, and keeps the rest', () => {
    const mapping = mapped({ values: { registration: { Tel: 'phone', egal: null } } })
    expect(inOurWords(mapping, at('registration'), 'Tel; egal | E-Mail schreiben')).toBe(
      'phone | E-Mail schreiben',
    )
    expect(inOurWords(mapping, at('registration'), 'egal')).toBe('')
    expect(inOurWords(mapping, at('title'), 'Tel')).toBe('Tel')
  })

  test('takes a known heading away, so that another may be that column', () => {
    const table = tableOf(['Titel', 'Kurs', 'Eigene Nummer'], ['Dr.', 'Nähen', '1'])
    const headings = headingsOf(table, mapped({ columns: { Titel: null, Kurs: 'title' } }))
    expect(headings.columns.map((column) => column?.path)).toEqual([undefined, 'title', 'externalId'])
    expect(headings).toMatchObject({ missing: [], notes: [] })
  })

  test('reaches each of two columns of one heading, and one that has none', () => {
    const table = tableOf(['Kurs', 'Kurs', '', ''], ['a', 'b', '7', ''])
    const mapping = mapped({ columns: { Kurs: null, 'Kurs (2)': 'title', '(C)': 'externalId' } })
    const headings = headingsOf(table, mapping)
    expect(headings.names).toEqual(['Kurs', 'Kurs (2)', '(C)', ''])
    expect(headings.columns.map((column) => column?.path)).toEqual([
      undefined,
      'title',
      'externalId',
      undefined,
    ])
  })
})

describe('JSON from anywhere', () => {
  const refusalOf = (json: string): string => {
    try {
      readMapping(json)
      return ''
    } catch (error) {
      if (error instanceof TableRefused) return error.said.key
      throw error
    }
  }

  test('is a mapping or is refused, and nothing else happens', () => {
    const odd = fc.oneof(
      fc.constantFrom('columns', 'values', '__proto__', 'constructor', 'title'),
      fc.string(),
    )
    const anything = fc.letrec((tie) => ({
      value: fc.oneof(fc.jsonValue(), fc.dictionary(odd, tie('value'), { maxKeys: 4 })),
    })).value
    fc.assert(fc.property(anything, (value) => void refusalOf(JSON.stringify(value))))
    fc.assert(fc.property(fc.string(), (text) => void refusalOf(text)))
  })

  test.each([
    ['{', 'import.mappingBroken'],
    ['null', 'import.mappingBroken'],
    ['[]', 'import.mappingBroken'],
    ['{"columns":[]}', 'import.mappingBroken'],
    ['{"columns":{"a":1}}', 'import.mappingBroken'],
    ['{"columns":{"a":"no.such"}}', 'import.mappingNoColumn'],
    ['{"columns":{"a":"id"}}', 'import.mappingNoColumn'],
    ['{"columns":{"a":"_status"}}', 'import.mappingNoColumn'],
    ['{"columns":{"a":"__proto__"}}', 'import.mappingNoColumn'],
    ['{"values":{"constructor":{}}}', 'import.mappingNoColumn'],
    ['{"values":{"__proto__":{"a":"b"}}}', 'import.mappingNoColumn'],
    ['{"values":{"title":{"a":"b"}}}', 'import.mappingNoValue'],
    ['{"values":{"partTime":{"a":"toString"}}}', 'import.mappingNoValue'],
    ['{"values":{"partTime":"yes"}}', 'import.mappingBroken'],
    [`{"values":${'['.repeat(50_000)}}`, 'import.mappingBroken'],
  ])('%.60s is refused', (json, key) => {
    expect(refusalOf(json)).toBe(key)
  })

  test('is refused when there is too much of it', () => {
    const many = (count: number, to: string | null) =>
      Object.fromEntries(Array.from({ length: count }, (_, one) => [String(one), to]))
    expect(refusalOf(JSON.stringify({ columns: many(301, null) }))).toBe('import.mappingTooLarge')
    expect(refusalOf(JSON.stringify({ values: { partTime: many(3001, 'yes') } }))).toBe(
      'import.mappingTooLarge',
    )
  })

  test('may name headings after what objects have by themselves', () => {
    const mapping = readMapping('{"columns":{"__proto__":"title","constructor":"externalId"}}')
    const table = tableOf(['__proto__', 'constructor', 'toString'], ['a', 'b', 'c'])
    expect(headingsOf(table, mapping).columns.map((column) => column?.path)).toEqual([
      'title',
      'externalId',
      undefined,
    ])
    expect(({} as Record<string, unknown>)['title']).toBeUndefined()
  })
})
