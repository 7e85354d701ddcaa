import { describe, expect, test } from 'vitest'
import { columns } from '../../../../cms/import/columns.ts'
import { guessColumn } from '../../../../cms/import/guess.ts'
import { headingsOf } from '../../../../cms/import/headings.ts'
import { readMapping, type TypedMapping } from '../../../../cms/import/mapping.ts'
import { questionsOf } from '../../../../cms/import/questions.ts'
import { columnGroups } from '../../../../cms/admin/import/columnGroups.ts'

const asked = (headings: string[], rows: string[][], mapping: TypedMapping = {}) => {
  const table = { headings, rows: rows.map((cells, at) => ({ line: at + 2, cells })) }
  return questionsOf('de', table, headingsOf(table, readMapping(JSON.stringify(mapping))))
}

describe('of a heading', () => {
  test('it is said what stands below it and what it was taken for; a guess is not taken', () => {
    const { headings } = asked(
      ['Titel', 'Kurs-Nr', 'Notizen'],
      [
        ['Nähen', '', 'x'],
        ['Nähen', '7', 'y'],
        ['Kochen', '8', 'z'],
      ],
    )
    expect(headings).toMatchObject([
      { name: 'Titel', samples: ['Nähen', 'Kochen'], path: 'title', known: 'title', isOpen: false },
      { name: 'Kurs-Nr', samples: ['7', '8'], path: '', known: '', isOpen: true },
      { name: 'Notizen', samples: ['x', 'y'], path: '', known: '', isOpen: true },
    ])
    expect(headings.map(({ guess }) => guess?.path)).toEqual([undefined, 'externalId', undefined])
  })

  test('nothing is guessed that another heading is already', () => {
    expect(asked(['Titel', 'Kursname'], [['a', 'b']]).headings[1]?.guess).toBeUndefined()
  })

  test('a hidden character is shown, and a text is short', () => {
    const [heading] = asked(['Kurs\u202e'], [['x'.repeat(500)]]).headings
    expect(heading?.title).toBe('Kurs\\u202e')
    expect(heading?.samples[0]?.length).toBeLessThan(70)
  })
})

test('What is missing is said, with the reason for a number; two of one column name each other.', () => {
  expect(asked(['Kurs'], [['a']]).missing).toEqual([
    expect.stringContaining('eigene Nummer') as string,
    expect.stringContaining('kein anderes Ihrer Angebote') as string,
    expect.stringContaining('Titel') as string,
  ])
  const { headings } = asked(['Titel', 'Kurs'], [['a', 'b']], { columns: { Kurs: 'title' } })
  expect(headings[0]?.problem).toContain('„Kurs“')
  expect(headings[1]?.problem).toContain('„Titel“')
})

describe('of words', () => {
  const headings = ['Teilzeit', 'Anmeldung']
  const rows = [
    ['Ja', 'anrufen; Brief'],
    ['vormittags', 'Brief | brief'],
    ['Vormittags ', ''],
    ['manchmal', 'E-Mail schreiben'],
  ]

  test('only those are asked about that we do not know, the most frequent first, with their lines', () => {
    const { words } = asked(headings, rows)
    expect(words.map(({ path, words: some }) => [path, some])).toEqual([
      [
        'partTime',
        [
          { word: 'vormittags', lines: 2 },
          { word: 'manchmal', lines: 1 },
        ],
      ],
      ['registration', [{ word: expect.stringMatching(/^brief$/i) as string, lines: 2 }]],
    ])
    expect(words[0]?.choices.map(({ value }) => value)).toContain('yes')
  })

  test('what was said about a word stays with it', () => {
    const { words } = asked(headings, rows, { values: { partTime: { vormittags: 'yes', manchmal: null } } })
    expect(words[0]?.words.map(({ value }) => value)).toEqual(['yes', ''])
  })

  test('there are never more than can be decided, and each gets its turn', () => {
    const many = Array.from({ length: 40 }, (_, at) => [`Wort ${at}`, ''])
    const first = asked(headings, [...many, ['Text '.repeat(40), '']]).words[0]!
    expect([first.words.length, first.more]).toEqual([25, 16])
    const said = Object.fromEntries(first.words.map(({ word }) => [word, 'yes']))
    const next = asked(headings, many, { values: { partTime: said } }).words[0]!
    expect([next.words.length, next.more]).toEqual([40, 0])
  })
})

test('A word for which a kind has ended cannot be chosen.', () => {
  const { words } = asked(['Art des Angebots'], [['Sprachdings']])
  const values = words[0]!.choices.map(({ value }) => value)
  expect(values).toContain('womens_cafe')
  expect(values).not.toContain('integration_women')
})

test.each([
  ['Kursname', 'title'],
  ['Kurs-Nr.', 'externalId'],
  ['Kita ja/nein', 'childcare.mode'],
  ['Kinderbetreuung vorhanden', 'childcare.mode'],
  ['Bemerkungen', undefined],
  ['Ansprechpartnerin', undefined],
])('%s is guessed as %s', (heading, path) => {
  expect(guessColumn(heading)?.path).toBe(path)
})

test('Every column can be chosen, once, under a question of the form', () => {
  const paths = columnGroups('de').flatMap((group) => group.columns.map(({ path }) => path))
  expect([...paths].sort()).toEqual(columns.map(({ path }) => path).sort())
  const [first, second] = columnGroups('en')
  expect(first).toEqual({ label: '', columns: [{ path: 'externalId', name: 'Own number' }] })
  expect(second?.columns[0]).toEqual({ path: 'title', name: 'Title' })
})
