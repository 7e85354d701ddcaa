import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../../content-models/languages.ts'
import { chatText, cut, longestMessage } from '../../../../site/poster/chatText.ts'
import { aListing, aStatus, anOrganisation, listings } from '../../../fixtures/listings.ts'
import { aReader } from '../../../fixtures/reader.ts'

const address = 'https://wegweiserin.example.org/o/2345678'
const codes = languages.map(({ code }) => code)

test.each(codes)(
  'a message in %s has at most 700 letters and ends with its address, whatever the offer',
  (code) => {
    fc.assert(
      fc.property(listings(), (listing) => {
        const text = chatText(aReader(code), listing, address)
        expect(text.length).toBeLessThanOrEqual(longestMessage)
        expect(text.split('\n').at(-1)).toBe(address)
        expect(text.isWellFormed()).toBe(true)
        expect(text).not.toContain('\n\n')
      }),
    )
  },
)

describe('a message', () => {
  const listing = aListing(
    {
      title: 'Nähcafé am Vormittag',
      summary: 'Wir nähen zusammen.',
      contact: { phone: '+4939311234' },
      schedule: { form: 'weekly', slots: [{ day: 'tu', from: '09:00', to: '12:00' }] },
      cost: 'free',
    },
    { status: aStatus(), organisation: anOrganisation() },
  )
  test('says what, when, where, for her children, what it costs, and whom to call', () => {
    expect(chatText(aReader(), listing, address).split('\n')).toEqual([
      'Nähcafé am Vormittag',
      'Wir nähen zusammen.',
      expect.stringMatching(/^Wann\? Di 9:00–12:00/),
      expect.stringMatching(/^Wo\? /),
      expect.stringMatching(/^Und meine Kinder\? /),
      'Was kostet es? kostenlos',
      expect.stringMatching(/^Kann ich mitmachen\? /),
      'Anrufen: 039311234',
      address,
    ])
  })
  test('has no invisible marks where all runs from left to right, and no box on an old phone', () => {
    expect(chatText(aReader('uk'), listing, address)).not.toMatch(/[\u2060\u2066-\u2069]/)
    const arabic = chatText(aReader('ar'), listing, address)
    expect(arabic).not.toMatch(/\u2060/)
    expect(arabic).toContain('\u2066039311234\u2069')
  })
  test('says in another language that its text is German', () => {
    expect(chatText(aReader('en'), listing, address)).toContain('Text only in German')
  })
  test('says that a machine translated it', () => {
    const reader = {
      ...aReader('en'),
      text: () => ({ text: 'Sewing', language: 'en', machine: true, outdated: false }),
    }
    expect(chatText(reader, listing, address)).toContain('A machine translated this text.')
  })
  test('says that it is over, and whom nobody needs to call', () => {
    const over = { ...listing, status: aStatus({ availability: 'ended' }) }
    const text = chatText(aReader(), over, address)
    expect(text).toContain('Dieses Angebot ist zu Ende.')
    expect(text).not.toContain('Anrufen')
  })
  test('loses of its summary first, at the end of a word', () => {
    const long = { ...listing, offer: { ...listing.offer, summary: 'viele lange Wörter '.repeat(60).trim() } }
    const lines = chatText(aReader(), long, address).split('\n')
    expect(lines[1]).toMatch(/^viele lange Wörter.*(viele|lange|Wörter)…$/)
    expect(lines).toContain('Anrufen: 039311234')
  })
})

test('what is cut is never longer than asked, and a beginning of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: -5, max: 60 }), (text, most) => {
      const short = cut(text, most)
      expect(short.length).toBeLessThanOrEqual(Math.max(0, most, text.length <= most ? text.length : 0))
      expect(text.startsWith(short.replace(/…$/, ''))).toBe(true)
    }),
  )
})
