import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasBit } from '../../../../content-models/bitmap.ts'
import { match } from '../../../../content-models/facets.ts'
import { fitInto, readHours } from '../../../../content-models/freeHours.ts'
import { kilometres } from '../../../../content-models/geography/distance.ts'
import { hasEnded, isEverywhere, type Listing } from '../../../../content-models/listing.ts'
import { offerFacets } from '../../../../content-models/offerFacets.ts'
import { emptyQuery, readQuery, type OfferQuery } from '../../../../content-models/query.ts'
import { finderView, pageSizes } from '../../../../site/finder/finderView.ts'
import { positionOf } from '../../../../content-models/listing.ts'
import type { FinderView } from '../../../../site/finder/types.ts'
import type { Day } from '../../../../content-models/vocabularies.ts'
import { aListing, manyListings } from '../../../fixtures/listings.ts'
import { aPlace, aSecretPlace } from '../../../fixtures/places.ts'
import { findPlace, groundOf } from '../../../fixtures/ground.ts'
import { chosen, queries } from '../../../fixtures/queries.ts'
import { aReader, aReaderOfKeys } from '../../../fixtures/reader.ts'

const today = '2026-11-23'
const reader = aReaderOfKeys(today)
const pool = manyListings(60)
const ground = groundOf(pool, reader)

const show = (query: Partial<OfferQuery>, from = ground): FinderView =>
  finderView(reader, { ...emptyQuery, ...query }, from)
const askedIn = (href: string): OfferQuery =>
  readQuery(offerFacets, new URL(href, 'http://localhost').searchParams)
const totalAt = (href: string): number => finderView(reader, askedIn(href), ground).total
/** How many a line of words speaks of. */
const countIn = (label: string): number => (JSON.parse(label) as { count: number }).count

/** What is found, told one by one and without any index. */
function found(query: OfferQuery): Listing[] {
  const place = query.near ? findPlace(query.near) : undefined
  const words = ground.findWords(query.q, ground.index)
  const isNear = (listing: Listing) => {
    if (!place || place.kind === 'unknown' || isEverywhere(listing)) return true
    const at = positionOf(listing)
    return (place.kind === 'found' ? [place.place] : place.places).some((meant) =>
      at
        ? kilometres(at, meant) <= Number(query.radius)
        : meant.districts.includes(listing.place?.district ?? ''),
    )
  }
  const isFree = ({ offer }: Listing) => {
    if (!query.free) return true
    const fit = fitInto(readHours(query.free))(offer.schedule.slots ?? [])
    return { all: fit === 'all', some: fit === 'all' || fit === 'some', ask: fit === 'unknown' }[query.fit]
  }
  return pool.filter(
    (listing, number) =>
      !hasEnded(listing, today) &&
      match(offerFacets, listing, query.chosen, today) &&
      isNear(listing) &&
      isFree(listing) &&
      (!words || hasBit(words, number)),
  )
}

describe('whatever is asked of any offers', () => {
  test('the view never throws, and counts what is found', () => {
    fc.assert(
      fc.property(queries(), (query) => {
        const view = finderView(reader, query, ground)
        expect(view.total).toBe(found(query).length)
        expect(view.cards.length).toBeLessThanOrEqual(pageSizes.list)
        expect(view.cards.length > 0).toBe(view.total > 0 && query.view === 'list')
        expect(view.timetable !== undefined).toBe(view.total > 0 && query.view === 'week')
        expect(view.nothing === undefined).toBe(view.total > 0)
      }),
      { numRuns: 60 },
    )
  })
  test('a word that is searched for leads to offers that have it', () => {
    const word = fc.constantFrom(
      'Frauencafé',
      'kurs',
      'beratung',
      'Nähen',
      'Arabisch',
      'Stendal',
      'Begegnungszentrum',
    )
    fc.assert(
      fc.property(word, chosen(1), (q, choices) => {
        const query = { ...emptyQuery, q, chosen: choices }
        expect(finderView(reader, query, ground).total).toBe(found(query).length)
      }),
      { numRuns: 40 },
    )
  })
  test('walking through the pages shows every offer once', () => {
    fc.assert(
      fc.property(chosen(1), (choices) => {
        const seen: string[] = []
        let page: FinderView | undefined = show({ chosen: choices })
        while (page) {
          seen.push(...page.cards.map(({ href }) => href))
          const next: string | undefined = page.pages.next?.href
          page = next ? finderView(reader, askedIn(next), ground) : undefined
        }
        const expected = found({ ...emptyQuery, chosen: choices }).map(
          ({ offer }) => `/de/offers/${offer.slug}`,
        )
        expect(seen.sort()).toEqual(expected.sort())
      }),
      { numRuns: 30 },
    )
  })
  test('walking through the pages of the week shows every offer once', () => {
    const seen: string[] = []
    let page: FinderView | undefined = show({ view: 'week' })
    while (page) {
      const { days = [], open } = page.timetable ?? {}
      const onPage = [
        ...days.flatMap(({ parts }) => parts.flatMap(({ visits }) => visits)),
        ...(open?.offers ?? []),
      ]
      seen.push(...new Set(onPage.map(({ href }) => href)))
      const next: string | undefined = page.pages.next?.href
      page = next ? finderView(reader, askedIn(next), ground) : undefined
    }
    expect(seen.sort()).toEqual(
      found(emptyQuery)
        .map(({ offer }) => `/de/offers/${offer.slug}`)
        .sort(),
    )
  })
  test('list and week lead to each other with the same question, and filters stay in the week', () => {
    fc.assert(
      fc.property(queries(), (query) => {
        const { views, chips, form } = finderView(reader, query, ground)
        expect(form.view).toBe(query.view)
        expect(views.map(({ href }) => askedIn(href))).toEqual(
          ['list', 'week'].map((view) => ({ ...query, view, page: 1 })),
        )
        expect(views.filter(({ isShown }) => isShown)).toEqual([views[query.view === 'list' ? 0 : 1]])
        for (const { href } of chips) expect(askedIn(href).view).toBe(query.view)
      }),
      { numRuns: 30 },
    )
  })
  test('choosing a value leads to as many offers as stood behind it', () => {
    fc.assert(
      fc.property(chosen(2), (choices) => {
        const { facets } = show({ chosen: choices })
        for (const { key, options } of [...facets.first, ...facets.more])
          for (const { value, count } of options) {
            // Where everything she ticks must hold, a value is chosen beside the others.
            const others = offerFacets.find((facet) => facet.key === key)?.every ? (choices[key] ?? []) : []
            const more = { ...choices, [key]: [...others.filter((other) => other !== value), value] }
            expect(show({ chosen: more }).total, `${key}=${value}`).toBe(count)
          }
      }),
      { numRuns: 2, examples: [[{ room: ['yes'], access: ['lift'] }]] },
    )
  })
  test('removing a filter by its chip asks for the rest, and never finds less of another facet', () => {
    fc.assert(
      fc.property(chosen(2), (choices) => {
        const { chips, total } = show({ chosen: choices })
        expect(chips.length).toBe(Object.values(choices).flat().length)
        for (const { href } of chips) {
          const rest = askedIn(href).chosen
          expect(Object.values(rest).flat().length).toBe(chips.length - 1)
          if (Object.keys(rest).length < Object.keys(choices).length)
            expect(totalAt(href)).toBeGreaterThanOrEqual(total)
        }
      }),
      { numRuns: 30 },
    )
  })
  test('a page beyond the last is the last', () => {
    const { pages, cards } = show({ page: 400 })
    expect(JSON.parse(pages.now)).toMatchObject({
      page: Math.ceil(found(emptyQuery).length / pageSizes.list),
    })
    expect(pages.next).toBeUndefined()
    expect(cards.length).toBeGreaterThan(0)
  })
})

describe('offers that do not state their childcare', () => {
  test('stand apart, and the line about them leads to exactly as many', () => {
    const care = fc.record(
      {
        childcare: fc.constantFrom(['with'], ['along'], ['with', 'along']),
        age: fc.subarray(['0', '1', '3', '7', '13'], { minLength: 1 }),
        women: fc.constant(['only']),
        day: fc.subarray(['mo', 'we', 'fr'], { minLength: 1 }),
      },
      { requiredKeys: [], noNullPrototype: true },
    )
    let spoken = 0
    fc.assert(
      fc.property(care, (choices) => {
        const [asking] = show({ chosen: choices }).asking
        if (!asking) return
        spoken++
        expect(countIn(asking.label)).toBe(totalAt(asking.href))
        expect(countIn(asking.label)).toBeGreaterThan(0)
      }),
    )
    expect(spoken).toBeGreaterThan(0)
  })
  test('are not spoken of while she does not ask for childcare', () => {
    expect(show({}).asking).toEqual([])
    expect(show({ chosen: { day: ['mo'] } }).asking).toEqual([])
  })
  test('are not spoken of again when she looks at them', () => {
    expect(show({ chosen: { childcare: ['unknown'] } }).asking).toEqual([])
  })
})

describe('her free hours', () => {
  const at = (id: string, ...times: [Day, string, string][]) =>
    aListing({
      id,
      slug: id,
      schedule: times.length
        ? { form: 'weekly', slots: times.map(([day, from, to]) => ({ day, from, to })) }
        : { form: 'by_arrangement' },
    })
  const week = groundOf(
    [
      at('inside', ['mo', '09:00', '12:00'], ['tu', '09:00', '11:00']),
      at('half', ['mo', '09:00', '12:00'], ['we', '09:00', '12:00']),
      at('outside', ['mo', '07:30', '12:00']),
      at('ask'),
    ],
    reader,
  )
  const mornings = { free: 'mo0800-1200,tu0800-1200' }
  const slugs = (query: Partial<OfferQuery>) =>
    show(query, week)
      .cards.map(({ href }) => href.split('/').at(-1))
      .sort()

  test('lead to what lies in them, entirely or in part', () => {
    expect(slugs(mornings)).toEqual(['inside'])
    expect(slugs({ ...mornings, fit: 'some' })).toEqual(['half', 'inside'])
    expect(slugs({ fit: 'some' })).toHaveLength(4)
  })
  test('set apart what states no times, with a line that leads there', () => {
    const [line, ...others] = show(mornings, week).asking
    expect(others).toEqual([])
    expect(countIn(line?.label ?? '')).toBe(1)
    const asked = askedIn(line?.href ?? '')
    expect(slugs(asked)).toEqual(['ask'])
    expect(show(asked, week).asking).toEqual([])
  })
  test('are a chip that takes them away, and stay in the form beside every other answer', () => {
    const view = show({ ...mornings, fit: 'some', chosen: { day: ['mo'] } }, week)
    expect(view.form.free).toMatchObject({ hours: mornings.free, fit: 'some' })
    const hrefs = view.chips.map(({ href }) => askedIn(href))
    expect(hrefs).toContainEqual({ ...emptyQuery, chosen: { day: ['mo'] } })
    expect(hrefs).toContainEqual({ ...emptyQuery, ...mornings, fit: 'some' })
  })
  test('are asked about by nothing in the form while she named none', () => {
    expect(show({}, week).form.free).toBeUndefined()
  })
})

describe('the button to more questions', () => {
  const more = (choices: Record<string, string[]>) =>
    JSON.parse(show({ chosen: choices }).words.more) as object
  test('says how many answers she chose behind it, and nothing while there are none', () => {
    expect(more({ cost: ['free'], day: ['mo', 'we'], access: ['lift'] })).toEqual({
      key: 'finder.moreChosen',
      chosen: 4,
    })
    expect(more({})).toEqual({ key: 'finder.more' })
  })
  test('does not count what stands before it', () => {
    expect(more({ want: ['meet'], district: ['15090'], time: ['morning'] })).toEqual({ key: 'finder.more' })
  })
})

describe('a place', () => {
  const at = (id: string, latitude: number, longitude = 11.97) =>
    aListing({ id, slug: id }, { place: aPlace({ latitude, longitude, district: '15002' }) })
  const around = groundOf(
    [
      at('here', 51.48),
      at('near', 51.6),
      at('far', 52.2),
      aListing({ id: 'online', slug: 'online', venue: 'online' }),
      aListing({ id: 'secret', slug: 'secret' }, { place: aSecretPlace({ district: '15002' }) }),
      aListing({ id: 'elsewhere', slug: 'elsewhere' }, { place: aSecretPlace({ district: '15090' }) }),
    ],
    reader,
  )
  const slugs = (query: Partial<OfferQuery>) =>
    show(query, around)
      .cards.map(({ href }) => href.split('/').at(-1))
      .sort()

  test('leads to what is within the distance, and to what needs no journey', () => {
    expect(slugs({ near: 'Halle', radius: '20' })).toEqual(['here', 'near', 'online', 'secret'])
    expect(slugs({ near: 'Halle', radius: '5' })).toEqual(['here', 'online', 'secret'])
  })
  test('that we do not know is said, narrows nothing, and does not look as if it did', () => {
    expect(slugs({ near: 'Paris' })).toHaveLength(6)
    expect(show({ near: 'Paris' }, around)).toMatchObject({ place: { choices: [] }, chips: [] })
  })
  test('in her letters is found, and the chip says first what stands on the bus', () => {
    const query = { ...emptyQuery, near: 'ماغديبورغ' }
    const { place, chips } = finderView(aReader('ar'), query, around)
    expect(place).toBeUndefined()
    expect(chips[0]?.label).toContain('\u2068Magdeburg\u2069 (\u2068ماغديبورغ\u2069)')
    expect(show({ near: 'Halle' }, around).chips[0]?.label).not.toContain('(')
  })
  test('of nearly such a name is proposed', () => {
    const { choices } = show({ near: 'Stendl' }, around).place ?? {}
    expect(choices?.map(({ href }) => new URLSearchParams(href.split('?')[1]).get('near'))).toContain(
      'Stendal',
    )
  })
  test('that may be one of several leads to what is near any of them, until she says which', () => {
    const { place, chips, total } = show({ near: '06120', radius: '5' }, around)
    expect(place?.choices).toHaveLength(2)
    expect(chips).toHaveLength(1)
    expect(total).toBeGreaterThan(0)
    expect(total).toBeLessThan(6)
  })
  test('that lies in two districts is asked about, and each answer is one place', () => {
    const { place } = show({ near: '06120' }, around)
    expect(place?.choices).toHaveLength(2)
    for (const { href } of place?.choices ?? []) {
      const view = finderView(reader, askedIn(href), around)
      expect(view.place).toBeUndefined()
      expect(view.total).toBeLessThan(6)
    }
  })
  test('is named to the card as a distance, but not for what is around the corner, online or secret', () => {
    const { cards } = show({ near: 'Halle', radius: '20' }, around)
    const distance = (slug: string) =>
      cards
        .find(({ href }) => href.endsWith(`/${slug}`))
        ?.facts.some(({ text }) => text.includes('where.distance'))
    expect(['here', 'near', 'online', 'secret'].map(distance)).toEqual([false, true, false, false])
  })
})

test('no word of the finder is missing in German, whatever is found', () => {
  const german = aReader('de', today)
  const inGerman = groundOf(pool, german)
  fc.assert(
    fc.property(queries(), (query) => {
      const { cards, chips, facets, form, nothing, pages, words, heading, asking, timetable, views } =
        finderView(german, query, inGerman)
      const labels = [...facets.first, ...facets.more].flatMap(({ label, options }) => [
        label,
        ...options.map((one) => one.label),
      ])
      const facts = cards.flatMap((card) => [
        card.kind,
        card.state ?? '',
        ...card.facts.map(({ text }) => text),
      ])
      const said = JSON.stringify([
        labels,
        facts,
        chips,
        form.sorts,
        form.radii,
        nothing,
        pages,
        words,
        heading,
        asking,
        timetable,
        views,
      ])
      expect(said).not.toMatch(
        /"(?:facets|finder|free|near|sort|nothing|pages|offers|when|where|children|cost|level|week|asking)\.\w/,
      )
      expect(said).not.toMatch(/undefined|NaN|\{\{|\[object/)
    }),
    { numRuns: 30 },
  )
})
