import { expect, test } from 'vitest'
import { ownWords } from '../../../cms/spoken.ts'
import { label, sentence } from '../../../cms/words.ts'

test('answers to choose from are said in every language of the admin', () => {
  expect(label('day.mo')).toMatchObject({ de: 'Montag', en: 'Monday', ar: 'الاثنين' })
})

test('what only German and English have is left to German elsewhere, not shown as its key', () => {
  expect(Object.keys(label('offer.title.label'))).toEqual(['de', 'en'])
})

test('a sentence is whole in one language, whatever the page around it speaks', () => {
  expect(sentence('ar', 'day.mo')).toBe('Montag')
  expect(sentence('en', 'day.mo')).toBe('Monday')
})

test('our own words tell voices their language where the page has another one', () => {
  expect(ownWords('fa')).toEqual({ lang: 'de', dir: 'ltr' })
  expect(ownWords('de')).toEqual({})
  expect(ownWords('en')).toEqual({})
})
