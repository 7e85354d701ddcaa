import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../../content-models/languages.ts'
import { acceptedTags, preferredFirst } from '../../../../site/http/preferredLanguage.ts'
import { anyText } from '../../../fixtures/texts.ts'

const codes = (header: string | null) => preferredFirst(languages, header).map(({ code }) => code)

const menuWithout = (...some: string[]) =>
  languages.map(({ code }) => code).filter((code) => !some.includes(code))

describe('the languages a browser asks for', () => {
  test.each([
    ['uk,en;q=0.5', ['uk', 'en']],
    ['en;q=0.5, uk', ['uk', 'en']],
    ['de-DE,de;q=0.9,en;q=0.8', ['de-de', 'de', 'en']],
    ['ar;q=0, en', ['en']],
    ['*', []],
    ['ar , *;q=0.1', ['ar']],
    ['', []],
    [null, []],
  ])('"%s" are %j', (header, tags) => {
    expect(acceptedTags(header)).toEqual(tags)
  })
})

describe('the first of the languages', () => {
  test.each([
    ['uk', 'uk'],
    ['ar-SY,ar;q=0.9,en;q=0.8', 'ar'],
    ['fa-AF', 'fa-AF'],
    ['fa-IR,fa;q=0.9', 'fa'],
    ['fa-TJ', 'fa'],
    ['prs', 'fa-AF'],
    ['de-AT', 'de'],
    ['de-simple', 'de-simple'],
    ['tr,uk;q=0.5', 'tr'],
    ['sq,uk;q=0.5', 'uk'],
    ['kmr', 'ku'],
    ['en-GB;q=0.4, ar;q=0.6', 'ar'],
    ['xx', 'de'],
    [null, 'de'],
  ])('for "%s" is %s', (header, first) => {
    expect(codes(header)[0]).toBe(first)
  })
  test('is followed by her second one, and by the others in the order of the menu', () => {
    expect(codes('ar,uk;q=0.5')).toEqual(['ar', 'uk', ...menuWithout('ar', 'uk')])
  })
  test('an exact one stands before its sister', () => {
    expect(codes('de')).toEqual(['de', 'de-simple', ...menuWithout('de', 'de-simple')])
    expect(codes('fa-AF').slice(0, 2)).toEqual(['fa-AF', 'fa'])
    expect(codes('de-simple').slice(0, 2)).toEqual(['de-simple', 'de'])
  })
})

test('whatever a browser says, every language is offered once', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyText(), fc.stringMatching(/^([a-z]{2}(-[A-Z]{2})?(;q=[0-9.]{0,4})?,? ?){0,6}$/)),
      (header) => {
        expect(codes(header).sort()).toEqual(languages.map(({ code }) => code).sort())
      },
    ),
  )
})
