import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../../content-models/languages.ts'
import type { Answers } from '../../../../site/ask/answers.ts'
import { messageOf } from '../../../../site/ask/sentences.ts'
import { aListing, aStatus } from '../../../fixtures/listings.ts'
import { aReader } from '../../../fixtures/reader.ts'

const silent: Answers = { ages: [], times: [], languages: [], reply: 'write', call: [] }
const write = (answers: Partial<Answers> = {}, code = 'ar', status = aStatus()) =>
  messageOf({ german: aReader(), own: aReader(code) }, aListing({}, { status }), { ...silent, ...answers })
const german = (...given: Parameters<typeof write>) => write(...given).map((one) => one.german)

describe('the message', () => {
  test('asks for a place in German, and for an answer in writing, before she has chosen anything', () => {
    expect(german()).toEqual([
      'Guten Tag.',
      'Ich interessiere mich für Ihr Angebot: Nähcafé. Ich habe es auf der Internetseite Wegweiserin gefunden.',
      'Gibt es noch einen Platz für mich?',
      'Bitte schreiben Sie mir. Bitte rufen Sie mich nicht an.',
      'Vielen Dank!',
    ])
  })
  test('says what she chose', () => {
    const said = german({
      ages: ['2', '5'],
      times: ['morning', 'noon'],
      languages: ['ar', 'en'],
      reply: 'call',
      call: ['afternoon'],
    })
    expect(said.slice(3, -1)).toEqual([
      'Ich habe Kinder. Alter in Jahren: 2, 5.',
      'Gibt es eine Kinderbetreuung?',
      'Ich habe Zeit: Vormittag, 8 bis 12 Uhr; Mittag, 12 bis 14 Uhr.',
      'Ich spreche: Arabisch, Englisch.',
      'Ich lerne noch Deutsch. Bitte schreiben Sie einfache Sätze.',
      'Zu diesen Zeiten können Sie mich anrufen: Nachmittag, 14 bis 17 Uhr. Sonst schreiben Sie mir bitte.',
    ])
  })
  test('of one child speaks of one', () => {
    expect(german({ ages: ['0'] })).toContain('Ich habe ein Kind. Alter in Jahren: 0.')
  })
  test('does not ask for simple German where she speaks German', () => {
    expect(german({ languages: ['de', 'ar'] }).join(' ')).not.toContain('einfache')
  })
  test('asks nobody to call while she has not said when', () => {
    expect(german({ reply: 'call' })).toContain('Bitte schreiben Sie mir. Bitte rufen Sie mich nicht an.')
  })
  test('never allows calls where she wants none, whatever hours are left in the address', () => {
    expect(german({ reply: 'write', call: ['morning'] })).toEqual(german())
  })
  test.each([
    ['full', 'Bitte setzen Sie mich auf die Warteliste.'],
    ['waiting_list', 'Bitte setzen Sie mich auf die Warteliste.'],
    ['paused', 'Wann geht es weiter?'],
  ] as const)('fits an offer that is %s', (availability, asked) => {
    const said = german({}, 'ar', aStatus({ availability }))
    expect(said).toContain(asked)
    expect(said).not.toContain('Gibt es noch einen Platz für mich?')
  })
})

describe('its meaning', () => {
  const codes = languages.map(({ code }) => code)
  const full: Partial<Answers> = {
    ages: ['3'],
    times: ['noon'],
    languages: ['uk'],
    reply: 'call',
    call: ['noon'],
  }
  test.each(codes.filter((code) => code !== 'de'))('stands beside every sentence in %s', (code) => {
    for (const { own } of write(full, code)) {
      expect(own?.trim()).toBeTruthy()
      expect(own).not.toMatch(/\{\{|undefined|^ask\./)
    }
  })
  test('is not said twice to who reads German', () => {
    for (const one of write(full, 'de')) expect(one.own).toBeUndefined()
  })
  test('names the same ages in every language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.nat(13), (code, age) => {
        const [pair] = write({ ages: [String(age)] }, code).slice(3)
        expect(pair?.german).toContain(String(age))
        expect(pair?.own ?? pair?.german).toContain(String(age))
      }),
    )
  })
})
