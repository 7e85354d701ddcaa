import { expect, test } from 'vitest'
import { hasHidden, shown, type Cell } from '../../../../cms/import/cells/cell.ts'
import { columnAt, columns } from '../../../../cms/import/columns.ts'
import { decode } from '../../../../cms/import/decode.ts'
import type { Field, FieldKind } from '../../../../content-models/define.ts'

const noon = 'T12:00:00.000Z'
const slot = { day: 'tu', from: '09:00', to: '12:30' }
const cellAt = (path: string): Cell => columnAt(path)!.cell
const valueOf = (path: string, typed: string): unknown => {
  const read = cellAt(path).read(typed)
  return 'value' in read ? read.value : read.refusal.key
}

/** A value of each kind of field, as the CMS keeps it. */
const saved = (field: Field): unknown => {
  const samples: Partial<Record<FieldKind, unknown>> = {
    text: 'Ein Text – mit „Zeichen“; und | Strich',
    phone: '+493023125108',
    email: 'kurse@example.org',
    url: 'https://www.example.org/kurse?a=1',
    time: '09:30',
    date: `2026-11-23${noon}`,
    reference: 'Haus am Markt',
  }
  if (field.kind === 'number') return field.whole === false ? field.min + 0.5 : field.max
  if (field.kind === 'list')
    return field.fields['day']
      ? [slot, { ...slot, day: 'su' }]
      : [{ from: `2026-12-21${noon}`, to: `2027-01-03${noon}` }]
  const sample = samples[field.kind]
  return field.kind === 'text' ? String(sample).slice(0, field.max) : sample
}

const valuesOf = (field: Field): unknown[] => {
  if (field.kind === 'choice') return [...field.values.values]
  if (field.kind === 'choices')
    return [...field.values.values.map((value) => [value]), [...field.values.values]]
  return [saved(field)]
}

test.each(columns)('What is written into "$name" is read back as it was', ({ path, field, cell }) => {
  for (const value of valuesOf(field)) {
    const read = cell.read(cell.write(value))
    // A kind that has ended leads on to another one: never itself again.
    if (path === 'kind' && 'note' in read) continue
    expect(read).toEqual({ value })
  }
})

test.each(columns)('An empty cell of "$name" is read as empty', ({ cell }) => {
  expect(cell.write(null)).toBe('')
  if (cell.empty !== null && !Array.isArray(cell.empty))
    expect(cell.read(cell.write(cell.empty))).toEqual({ value: cell.empty })
})

test('Choices are read by German words, by own names and by short names, in any case.', () => {
  expect(valueOf('childcare.mode', 'KINDERBETREUUNG IST DABEI')).toBe('on_site_included')
  expect(valueOf('childcare.mode', 'same_building')).toBe('same_building')
  expect(valueOf('languages', 'Arabisch | українська; de')).toEqual(['ar', 'uk', 'de'])
  expect(valueOf('languages', 'Arabisch, Ukrainisch / de')).toEqual(['ar', 'uk', 'de'])
  expect(valueOf('partTime', 'bitte fragen')).toBe('unknown')
  expect(valueOf('partTime', 'vielleicht')).toBe('import.notAChoice')
})

test('A word that means several levels asks which, and the short name says it.', () => {
  expect(cellAt('germanFrom').read('einfaches Deutsch (A2)')).toMatchObject({
    refusal: { key: 'import.severalMeanings', gaps: { choices: '„A2.1“, „A2.2“' } },
  })
  expect(valueOf('germanFrom', 'a2.1')).toBe('A2.1')
})

test.each([
  ['18,75', 18.75],
  ['18.75', 18.75],
  ['7 ', 7],
  ['٧', 7],
  ['-1', 'import.outOfRange'],
  ['61', 'import.outOfRange'],
  ['viel', 'import.notANumber'],
  ['1e1', 'import.notANumber'],
])('hours a week: %s', (typed, value) => {
  expect(valueOf('schedule.amount', typed)).toBe(value)
})

test('Euros may carry their sign and their points.', () => {
  expect(valueOf('costAmount', '1.250,50 €')).toBe(1250.5)
  expect(valueOf('minAge', '18,5')).toBe('import.notWhole')
})

test.each([
  ['23.11.2026', `2026-11-23${noon}`],
  ['3.1.2027', `2027-01-03${noon}`],
  ['2026-11-23', `2026-11-23${noon}`],
  ['31.02.2027', 'import.notADate'],
  ['11/23/2026', 'import.notADate'],
])('day: %s', (typed, value) => {
  expect(valueOf('validFrom', typed)).toBe(value)
})

test('Closed days are one day or a span.', () => {
  expect(valueOf('schedule.closed', '21.12.2026 bis 03.01.2027, 2027-05-14')).toEqual([
    { from: `2026-12-21${noon}`, to: `2027-01-03${noon}` },
    { from: `2027-05-14${noon}`, to: `2027-05-14${noon}` },
  ])
  expect(valueOf('schedule.closed', 'Ferien')).toBe('import.notSpans')
})

test('A phone number is read into one form, or refused with the sentence of the form.', () => {
  expect(valueOf('contact.phone', '030 23125-108')).toBe('+493023125108')
  expect(valueOf('contact.phone', 'siehe Website')).toBe('rules.phone')
})

test('Umlauts survive every program that saves tables.', () => {
  const text = 'Nähcafé für Frauen'
  const utf8 = new TextEncoder().encode(text)
  expect(decode(utf8)).toBe(text)
  expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]))).toBe(text)
  expect(decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toBe(text)
  expect(decode(new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]))).toBe(text)
})

test('What a report shows of a cell is one short line with nothing hidden.', () => {
  expect(shown('a\n\tb')).toBe('a b')
  expect(shown('x\u202ey\u0000')).toBe('x\\u202ey\\u0000')
  expect(hasHidden(shown(`\u001b[2J${'x'.repeat(1000)}`))).toBe(false)
  expect(shown('x'.repeat(1000))).toHaveLength(61)
})
