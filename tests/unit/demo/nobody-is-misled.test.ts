import { describe, expect, test } from 'vitest'
import { placeFinder, type PostcodeRow } from '../../../content-models/geography/findPlace.ts'
import table from '../../../content-models/geography/postcodes.json' with { type: 'json' }
import { factsOf } from '../../../content-models/kinds.ts'
import { models } from '../../../content-models/models.ts'
import { stagesOf } from '../../../content-models/offerFacts.ts'
import { translatedFields, valueAt } from '../../../content-models/paths.ts'
import { content, offers, organisations, places } from './examples.ts'

/** Kept for media by the Bundesnetzagentur: nobody ever answers there. */
const kept = /^\+493023125\d{3}$|^\+4915228817386$|^\+491729980752$/
const written = JSON.stringify([content.organisations, content.places, content.offers])
const found = (pattern: RegExp) => written.match(pattern) ?? []

describe('Nobody is led to a door that does not exist', () => {
  test('telephone numbers are those kept for media', () => {
    const numbers = found(/"\+?\d{5,}"/g)
      .map((number) => number.slice(1, -1))
      .filter((number) => !/^\d{5}$/.test(number))
    expect(numbers.length).toBeGreaterThan(100)
    expect(numbers.filter((number) => !kept.test(number))).toEqual([])
  })

  test('mail and websites are at example.org', () => {
    expect(found(/[\w.-]+@[\w.-]+/g).filter((mail) => !mail.endsWith('@example.org'))).toEqual([])
    expect(found(/https?:[^"]+/g).filter((url) => !url.startsWith('https://example.org/'))).toEqual([])
  })

  test('names say that they are invented', () => {
    const names = [...organisations, ...places].map(({ name }) => name)
    expect(names.filter((name) => name !== undefined && !name.endsWith('(Beispiel)'))).toEqual([])
  })

  test('towns and postal codes are real and lie in the district', () => {
    const find = placeFinder(table.rows as unknown as PostcodeRow[])
    for (const { id, postalCode, town, district, secret } of places) {
      if (secret) continue
      const answer = find(`${postalCode ?? ''} ${town ?? ''}`)
      expect(answer.kind === 'found' ? answer.place.districts : [], id).toEqual([district])
    }
  })

  test('police and fire brigade are not among the helplines, which an editor can change', () => {
    expect(content.helplines.filter(({ phone }) => phone === '110' || phone === '112')).toEqual([])
  })

  test('what nobody has checked yet has no day of a check, and no note to editors where women read', () => {
    expect(content.helplines.filter(({ reviewedOn }) => !reviewedOn).length).toBeGreaterThanOrEqual(9)
    const sources = [...content.helplines, ...content.ruleNotes].map(({ source }) => String(source))
    expect(sources.filter((source) => source.includes('Redaktion'))).toEqual([])
  })
})

describe('The words of the examples', () => {
  test('speak of no jobs where women meet and learn their first German', () => {
    const early = ['arrive', 'meet', 'first_german']
    const texts = offers
      .filter((offer) => stagesOf(offer).every((stage) => early.includes(stage)))
      .map((offer) => translatedFields(models.offer).map(({ path }) => valueAt(offer, path)))
      .map((list) => list.join(' ').replaceAll('Jobcenter', ''))
    expect(texts.length).toBeGreaterThan(15)
    expect(texts.filter((text) => /arbeit|beruf|job|karriere/i.test(text))).toEqual([])
  })

  test('tell nothing in the title of a sensitive offer', () => {
    const titles = offers.filter(({ kind }) => factsOf(kind).sensitive).map(({ title }) => title)
    expect(titles.length).toBeGreaterThanOrEqual(3)
    expect(titles.filter((title) => /gewalt|schutz|frauenhaus|schwanger|flucht/i.test(title))).toEqual([])
  })
})
