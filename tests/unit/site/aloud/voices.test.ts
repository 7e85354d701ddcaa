import { expect, test } from 'vitest'
import { voiceFor, type Voice } from '../../../../site/aloud/voices.ts'

const voices = (...langs: string[]): Voice[] =>
  langs.map((lang) => ({ lang, localService: true, default: false }))

test.each([
  ['de', ['en-US', 'de-AT', 'de-DE'], 'de-DE'],
  ['de', ['de_AT', 'de_DE'], 'de_DE'],
  ['de', ['eng-USA', 'deu-DEU'], 'deu-DEU'],
  ['de-simple', ['ar', 'de-DE'], 'de-DE'],
  ['fa-AF', ['fa-IR', 'fa-AF'], 'fa-AF'],
  ['fa-AF', ['ar-SA', 'fa-IR'], 'fa-IR'],
  ['ar', ['ar-SA', 'ar-EG'], 'ar-EG'],
  ['ar', ['ar_001'], 'ar_001'],
  ['ku', ['tr-TR', 'kmr'], 'kmr'],
])('for %s, of %j, reads %s', (lang, langs, chosen) => {
  expect(voiceFor(lang, voices(...langs))?.lang).toBe(chosen)
})

test.each([
  ['ar', ['de-DE', 'en-US']],
  ['fa-AF', ['ar-EG']],
  ['de', []],
  ['de', ['', 'und', '?', 'deutsch-maennlich-1']],
])('for %s, of %j, none does', (lang, langs) => {
  expect(voiceFor(lang, voices(...langs))).toBeUndefined()
})

test('the one that the phone is set to comes before others of no nearer region', () => {
  const [first, usual] = voices('de-CH', 'de-AT')
  expect(voiceFor('de', [first!, { ...usual!, default: true }])?.lang).toBe('de-AT')
})

test('a voice that sends what it reads to its maker is none', () => {
  expect(voiceFor('de', [{ lang: 'de-DE', localService: false, default: true }])).toBeUndefined()
})
