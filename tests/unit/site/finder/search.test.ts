import { describe, expect, test } from 'vitest'
import { members } from '../../../../content-models/bitmap.ts'
import { aListing, anOrganisation } from '../../../fixtures/listings.ts'
import { groundOf } from '../../../fixtures/ground.ts'
import { aPlace } from '../../../fixtures/places.ts'
import { aReader } from '../../../fixtures/reader.ts'

const listings = [
  aListing(
    { id: 'cafe', title: 'Nähcafé für Frauen', kind: 'womens_cafe', languages: ['ar', 'uk'] },
    { place: aPlace({ town: 'Weißenfels' }) },
  ),
  aListing(
    { id: 'course', title: 'Deutsch am Vormittag', kind: 'integration_general' },
    { organisation: anOrganisation({ name: 'Schönebecker Brücke' }) },
  ),
]

/** Which offers a reader of a language finds with these words. */
const found = (q: string, language = 'de') => {
  const ground = groundOf(listings, aReader(language))
  const numbers = ground.findWords(q, ground.index)
  return numbers && members(numbers).map((number) => listings[number]?.offer.id)
}

describe('an offer is found', () => {
  test.each([
    ['a word of its title', 'Vormittag', ['course']],
    ['the beginning of a word', 'Vormit', ['course']],
    ['another spelling of an umlaut', 'naehcafe', ['cafe']],
    ['no accent', 'nahcafe', ['cafe']],
    ['ss for ß', 'weissenfels', ['cafe']],
    ['the name of its provider', 'schoenebecker', ['course']],
    ['a slip of the finger', 'Vormitag', ['course']],
    ['two words, both of which it has', 'frauen weißenfels', ['cafe']],
    ['a language that is spoken there', 'Ukrainisch', ['cafe']],
  ])('by %s', (_how, q, ids) => {
    expect(found(q)).toEqual(ids)
  })
  test('by the word of her language, though its texts are German', () => {
    expect(found(aReader('ar').say('kind.womens_cafe'), 'ar')).toEqual(['cafe'])
    expect(found(aReader('fa-AF').say('kind.integration_general'), 'fa-AF')).toEqual(['course'])
  })
  test('by the German word while she reads another language', () => {
    expect(found('Vormittag', 'ar')).toEqual(['course'])
    expect(found(aReader('de').say('kind.womens_cafe'), 'uk')).toContain('cafe')
  })
  test('by Arabic letters of another keyboard', () => {
    const word = aReader('ar').say('language.ar')
    expect(found(word, 'ar')).toEqual(['cafe'])
    expect(found(word.replaceAll('ي', 'ی').replaceAll('ة', 'ه'), 'ar')).toEqual(['cafe'])
  })
  test('by its town in the letters of her language', () => {
    expect(found('فايسنفيلس', 'ar')).toEqual(['cafe'])
    expect(found('وایسنفلس', 'fa-AF')).toEqual(['cafe'])
    expect(found('Вайсенфельс', 'uk')).toEqual(['cafe'])
  })
})

describe('several words', () => {
  test('must all be there, where any offer has them all', () => {
    expect(found('frauen weißenfels')).toEqual(['cafe'])
    expect(found('deutsch vormittag')).toEqual(['course'])
  })
  test('that no offer has together lead to those that have one of them, for an empty page helps nobody', () => {
    expect(found('Vormittag Weißenfels')).toEqual(['cafe', 'course'])
  })
  test('that nobody has lead nowhere', () => {
    expect(found('Raumfahrt Xylophon')).toEqual([])
  })
})

describe('a slip of the finger', () => {
  test.each([
    ['a letter left out', 'Vormitag', ['course']],
    ['two letters swapped', 'Vormittga', ['course']],
    ['a wrong vowel in a short word', 'Frauan', ['cafe']],
  ])('%s is forgiven', (_how, q, ids) => {
    expect(found(q)).toEqual(ids)
  })
})

test.each(['', '   ', '!!!', '\u200c'])('"%s" is no search', (q) => {
  expect(found(q)).toBeUndefined()
})
