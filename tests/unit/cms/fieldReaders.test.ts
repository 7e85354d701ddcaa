import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEmail, readPhone, readTime, readUrl, type Reader } from '../../../cms/fieldReaders.ts'
import { label } from '../../../cms/words.ts'
import { localTime, schemas } from '../../../content-models/schema.ts'
import { anOffer } from '../../fixtures/offers.ts'
import { anyText } from '../../fixtures/texts.ts'

describe('a telephone number', () => {
  test.each([
    ['0345 / 12', '+4934512'],
    ['0345 / 123', '+49345123'],
    ['0345 12 34 56', '+49345123456'],
    ['(0345) 123456', '+49345123456'],
    ['0345-12.34/56', '+49345123456'],
    ['0345 – 123456', '+49345123456'],
    ['0345\u00a012\u201134\u201156', '+49345123456'],
    ['\u202a+49 345 123456\u202c', '+49345123456'],
    ['+49 345 123456', '+49345123456'],
    ['+49 (0) 345 123456', '+49345123456'],
    ['+49 0345 123456', '+49345123456'],
    ['0049 345 123456', '+49345123456'],
    ['0049 (0)345 123456', '+49345123456'],
    ['+380 44 123 45 67', '+380441234567'],
    ['00380441234567', '+380441234567'],
    ['٠٣٤٥ ١٢٣٤٥٦', '+49345123456'],
    ['0800 1110111', '+498001110111'],
    ['110', '110'],
    ['116 016', '116016'],
    ['19222', '19222'],
  ])('"%s" is stored as %s', (typed, stored) => {
    expect(readPhone.read(typed)).toBe(stored)
  })
  test.each([
    '',
    '0345',
    '345 123456',
    'k. A.',
    'Büro',
    '0345 123456 oder 0345 123457',
    '+0345123456',
    '+49',
    '12',
  ])('"%s" is refused', (typed) => {
    expect(readPhone.read(typed)).toBeUndefined()
  })
})

describe('a web address', () => {
  test.each([
    ['www.example.org', 'https://www.example.org/'],
    ['example.org/kurse', 'https://example.org/kurse'],
    ['example.org:8080', 'https://example.org:8080/'],
    [' https://example.org/a?b=c#d ', 'https://example.org/a?b=c#d'],
    ['HTTP://EXAMPLE.ORG', 'http://example.org/'],
    ['https://nähcafé.example', 'https://xn--nhcaf-gra3b.example/'],
    ['https://example.org/nähen', 'https://example.org/n%C3%A4hen'],
  ])('"%s" is stored as %s', (typed, stored) => {
    expect(readUrl.read(typed)).toBe(stored)
  })
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(document.domain).example.org',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'mailto:frau@example.org',
    'ftp://example.org',
    'https://',
    'localhost',
    'http://localhost:3000',
    'https://bank.example@evil.example/',
    'k.A.',
    'siehe Aushang',
    '',
  ])('"%s" is refused', (typed) => {
    expect(readUrl.read(typed)).toBeUndefined()
  })
})

describe('an e-mail address', () => {
  test('loses the spaces around it', () => {
    expect(readEmail.read(' frau@example.org ')).toBe('frau@example.org')
  })
  test.each([
    '',
    'frau',
    'frau@',
    '@example.org',
    'frau@example',
    'a b@example.org',
    'a@b@example.org',
    'f,g@example.org',
    'frau@example.org, mann@example.org',
    'Frau <frau@example.org>',
    'frau@example..org',
    'müller@example.org',
  ])('"%s" is refused', (typed) => {
    expect(readEmail.read(typed)).toBeUndefined()
  })
})

describe('a time of day', () => {
  test.each([
    ['9', '09:00'],
    ['09', '09:00'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['9 Uhr', '09:00'],
    ['9.30 Uhr', '09:30'],
    ['9h', '09:00'],
    [' 14:05 ', '14:05'],
    ['٩:٣٠', '09:30'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
  ])('"%s" is stored as %s', (typed, stored) => {
    expect(readTime.read(typed)).toBe(stored)
  })
  test.each(['', '24', '24:00', '9:60', '9:5', '930', '9-12', 'morgens', '-1', '9:30:00'])(
    '"%s" is refused',
    (typed) => {
      expect(readTime.read(typed)).toBeUndefined()
    },
  )
})

/** What is typed by people: near misses of every kind. */
const typed = () =>
  fc.oneof(
    anyText(30),
    fc.stringMatching(/^[0-9+\-/() .]{0,20}$/),
    fc.stringMatching(/^[abzÄ.@_+,-]{0,20}$/),
    fc.string({
      unit: fc.constantFrom('http', 'https', ':', '/', '//', 'a', 'org', '.', '@', '#', '?'),
      maxLength: 12,
    }),
    fc.emailAddress(),
  )

describe('whatever is read', () => {
  const all: [what: string, reader: Reader, fits: (stored: string) => boolean][] = [
    [
      'telephone number',
      readPhone,
      (phone) => schemas.offer.safeParse(anOffer({ contact: { phone } })).success,
    ],
    ['a web address', readUrl, (sourceUrl) => schemas.offer.safeParse(anOffer({ sourceUrl })).success],
    [
      'e-mail address',
      readEmail,
      (email) => schemas.offer.safeParse(anOffer({ contact: { email } })).success,
    ],
    ['a time of day', readTime, (time) => localTime.safeParse(time).success],
  ]
  test.each(all)('as %s may be published, and is read as itself the next time', (_what, reader, fits) => {
    fc.assert(
      fc.property(typed(), (text) => {
        const stored = reader.read(text)
        if (stored === undefined) return
        expect(fits(stored), stored).toBe(true)
        expect(reader.read(stored)).toBe(stored)
      }),
      { numRuns: 300 },
    )
  })
  test.each(all)('%s that cannot be read has a sentence that says what to do', (_what, { refusal }) => {
    expect(label(refusal).de).not.toBe(refusal)
    expect(label(refusal).en).not.toBe(refusal)
  })
})
