import { beforeEach, describe, expect, test } from 'vitest'
import { members } from '../../../../content-models/bitmap.ts'
import { textHash } from '../../../../content-models/textHash.ts'
import type { Translation } from '../../../../content-models/translation.ts'
import { Catalogue } from '../../../../site/content/catalogue.ts'
import { WordIndexes } from '../../../../site/content/searchIndex.ts'
import { Store } from '../../../../site/content/store.ts'
import { Translations } from '../../../../site/content/translations.ts'
import type { Reader } from '../../../../site/finder/reader.ts'
import { aStatus } from '../../../fixtures/listings.ts'
import { anOffer } from '../../../fixtures/offers.ts'
import { aReader } from '../../../fixtures/reader.ts'
import { gone, live, storeWith } from '../../../fixtures/rows.ts'

const today = '2026-11-23'
const cafe = anOffer({ id: 'cafe', title: 'Nähcafé' })
const course = anOffer({
  id: 'course',
  slug: 'kurs',
  title: 'Deutsch am Vormittag',
  kind: 'integration_general',
})
const translation = (text: string): Translation => ({
  id: 'translation1',
  kind: 'offer',
  entry: 'cafe',
  language: 'en',
  status: 'reviewed',
  words: [{ path: 'title', text, sourceHash: textHash('Nähcafé') }],
})

let store: Store
let found: (q: string, language?: string) => string[] | undefined
let prepare: (language: string) => Promise<void>

beforeEach(() => {
  store = new Store()
  const translations = new Translations(store)
  const catalogue = new Catalogue(store)
  const words = new WordIndexes(store, catalogue)
  const german = aReader('de').say
  const readerOf = (language: string): Reader => ({
    ...aReader(language),
    today,
    text: (kind, entry, path) => translations.text(kind, entry, path, language),
  })
  prepare = (language) => words.prepare(readerOf(language), german)
  found = (q, language = 'en') => {
    const index = catalogue.indexOn(today)
    const numbers = words.findFor(readerOf(language), german)(q, index)
    return numbers && members(numbers).map((number) => catalogue.at(number).offer.id)
  }
  storeWith([live(1, 'offer', cafe), live(2, 'offer', course)], store)
})

describe('words are found', () => {
  test('in German and in her language', () => {
    expect(found('Vormittag')).toEqual(['course'])
    expect(found(aReader('en').say('kind.womens_cafe'))).toEqual(['cafe'])
  })
  test('as soon as an offer is published, and as they are after a change', () => {
    expect(found('Kochen')).toEqual([])
    storeWith([live(3, 'offer', { ...course, title: 'Kochen' })], store)
    expect(found('Kochen')).toEqual(['course'])
    expect(found('Vormittag')).toEqual([])
  })
  test('as soon as their translation is published, though the offer stays the same', () => {
    expect(found('stitching')).toEqual([])
    storeWith([live(3, 'translation', translation('Stitching and tea'))], store)
    expect(found('stitching')).toEqual(['cafe'])
    storeWith([live(4, 'translation', translation('Needlework'))], store)
    expect([found('stitching'), found('needlework')]).toEqual([[], ['cafe']])
  })
  test('no more once their translation is withdrawn', () => {
    storeWith([live(3, 'translation', translation('Stitching'))], store)
    expect(found('stitching')).toEqual(['cafe'])
    storeWith([gone(4, 'translation', 'translation1')], store)
    expect(found('stitching')).toEqual([])
  })
  test('of her language alone', () => {
    storeWith([live(3, 'translation', translation('Stitching'))], store)
    expect(found('stitching', 'uk')).toEqual([])
    expect(found('stitching', 'en')).toEqual(['cafe'])
  })
  test('anew in another epoch', () => {
    expect(found('Vormittag')).toEqual(['course'])
    store.begin('epoch2')
    storeWith([live(1, 'offer', { ...cafe, title: 'Vormittag' })], store)
    expect(found('Vormittag')).toEqual(['cafe'])
  })
  test('again when an offer that was withdrawn comes back', () => {
    expect(found('Vormittag')).toEqual(['course'])
    storeWith([gone(3, 'offer', 'course', 'kurs')], store)
    storeWith([live(4, 'offer', course), live(5, 'offerStatus', aStatus({ offer: 'course' }))], store)
    expect(found('Vormittag')).toEqual(['course'])
  })
})

test('nothing is searched for when nothing is typed', () => {
  expect(found('')).toBeUndefined()
})

describe('an index that is made before it is needed', () => {
  const many = Array.from({ length: 400 }, (_, number) =>
    anOffer({ id: `offer${number}`, slug: `offer-${number}`, title: `Gruppe ${number} in Stendal` }),
  )
  beforeEach(() => {
    storeWith(
      many.map((offer, at) => live(10 + at, 'offer', offer)),
      store,
    )
  })

  test('lets readers have their turn in between', async () => {
    let turns = 0
    const reader = setInterval(() => turns++, 0)
    await prepare('en')
    clearInterval(reader)
    expect(turns).toBeGreaterThan(1)
    expect(found('Stendal')).toHaveLength(many.length)
  })
  test('is right though offers come, change and go while it is made', async () => {
    const making = prepare('en')
    storeWith(
      [
        gone(1000, 'offer', 'offer399'),
        live(1001, 'offer', { ...many[0], title: 'Kochen in Burg' } as never),
        live(1002, 'offer', anOffer({ id: 'new', slug: 'new', title: 'Radfahren in Stendal' })),
      ],
      store,
    )
    await making
    expect(found('Stendal')).toHaveLength(many.length - 1)
    expect(found('Kochen')).toEqual(['offer0'])
    expect(found('Radfahren')).toEqual(['new'])
  })
  test('is made anew after everything was forgotten meanwhile', async () => {
    const making = prepare('en')
    store.begin('another epoch')
    storeWith([live(1, 'offer', cafe)], store)
    await making
    expect(found('Stendal')).toEqual([])
    expect(found('Nähcafé')).toEqual(['cafe'])
  })
})
