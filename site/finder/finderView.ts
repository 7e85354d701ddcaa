/** Everything the finder shows for a query. One function for the server and for a phone without network. */
import { count, members, type Bitmap } from '../../content-models/bitmap.ts'
import { kilometres } from '../../content-models/geography/distance.ts'
import type { PlaceAnswer } from '../../content-models/geography/findPlace.ts'
import type { FacetIndex } from '../../content-models/facetIndex.ts'
import { isEverywhere, positionOf, type Listing } from '../../content-models/listing.ts'
import { radii, sorts, views, type OfferQuery } from '../../content-models/query.ts'
import { days } from '../../content-models/vocabularies.ts'
import { askingViews, childcareHelper } from './asking.ts'
import { cardView } from './cardView.ts'
import { chips, freeView } from './chips.ts'
import { facetViews } from './facetViews.ts'
import { freeTimeOnce } from './freeTime.ts'
import { addressOf, bothOf, suggestions } from './nothingFound.ts'
import { inOrder } from './order.ts'
import { isolated } from './phrases.ts'
import type { Reader } from './reader.ts'
import { timetableView } from './timetableView.ts'
import type { FacetView, FinderView, FinderWords } from './types.ts'
import { whereOnce } from './where.ts'
import { placeChoices } from '../where/placeChoices.ts'

/** How many offers stand on a page: as cards, and as lines of a week */
export const pageSizes = { list: 10, week: 20 } as const

/** What is listed today, under numbers. */
export interface Listed {
  readonly index: FacetIndex<Listing>
  readonly at: (number: number) => Listing
}

/** What the view is made from: the listings of today and how to search them. */
export interface Ground extends Listed {
  readonly seq: number
  readonly findPlace: (typed: string) => PlaceAnswer
  /** Numbers whose words fit, or undefined when nothing is searched for */
  readonly findWords: (q: string, index: FacetIndex<Listing>) => Bitmap | undefined
  /** Whom to call when nothing was found */
  readonly call: (districts: readonly string[]) => { name: string; phone: string } | undefined
}

/** The district stands beside the place, not behind the button. */
const chosenBehindMore = (facets: readonly FacetView[]): number =>
  facets
    .filter(({ key }) => key !== 'district')
    .flatMap(({ options }) => options)
    .filter(({ checked }) => checked).length

interface Found {
  readonly total: number
  /** How many answers she chose behind "more questions" */
  readonly chosen: number
}

const finderWords = ({ say }: Reader, { sort }: OfferQuery, { total, chosen }: Found): FinderWords => ({
  filter: say('finder.filter'),
  show: say('finder.show', { count: total }),
  showFound: say('finder.showFound'),
  more: chosen > 0 ? say('finder.moreChosen', { chosen }) : say('finder.more'),
  important: say('finder.important'),
  near: say('near.label'),
  nearHint: say('near.hint'),
  radius: say('near.radius'),
  search: say('finder.search'),
  sort: say('finder.sort'),
  remove: say('finder.remove'),
  course: say('week.course'),
  care: say('week.care'),
  views: say('week.views'),
  days: days.values.map((day) => say(`dayShort.${day}`)),
  order: sort === 'best' ? say('finder.order') : '',
})

export function finderView(reader: Reader, query: OfferQuery, ground: Ground): FinderView {
  const { say, language, today } = reader
  const { index, at } = ground
  const address = addressOf(language.code)
  const whereIs = whereOnce(ground)
  const where = whereIs(query.near, Number(query.radius))
  const words = ground.findWords(query.q, index)
  const freeTime = freeTimeOnce(ground)
  const narrowed = (changed: OfferQuery) =>
    bothOf(
      bothOf(whereIs(changed.near, Number(changed.radius)).within, freeTime(changed)),
      changed.q === query.q ? words : ground.findWords(changed.q, index),
    )
  const only = narrowed(query)
  const found = index.search(query.chosen, only)
  const total = count(found)
  const pageSize = pageSizes[query.view]
  const lastPage = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(query.page, lastPage)
  const ages = (query.chosen['age'] ?? []).filter((age) => age !== 'unknown').map(Number)
  const asker = {
    ages,
    withCare: ages.length > 0 || query.chosen['childcare'] !== undefined,
    language: language.code,
  }
  const numbers = inOrder(members(found), at, { sort: query.sort, today, from: where.from, asker })
  const distance = (listing: Listing) => {
    const position = positionOf(listing)
    return where.from && position && !isEverywhere(listing) ? kilometres(where.from, position) : undefined
  }
  const shown = numbers.slice((page - 1) * pageSize, page * pageSize).map((number) => {
    const listing = at(number)
    return { listing, kilometres: distance(listing), ages }
  })
  const call =
    total === 0 ? ground.call([...(query.chosen['district'] ?? []), ...where.districts]) : undefined
  const similar = total === 0 ? suggestions({ reader, query, index, narrowed, address }) : []
  const place = placeChoices(say, query.near, where.answer, (near) => address({ ...query, near, page: 1 }))
  const free = freeView(reader, query)
  const helper = childcareHelper({ reader, query })
  const facets = facetViews(reader, query, index, only)
  return {
    language: language.code,
    seq: ground.seq,
    total,
    heading: total === 0 ? say('offers.none') : say('offers.count', { count: total }),
    chips: chips(reader, query, where, address),
    facets,
    form: {
      action: `/${language.code}/offers`,
      near: query.near,
      radius: query.radius,
      radii: radii.map((value) => ({ value, label: say('near.km', { km: value }) })),
      ...(free ? { free } : {}),
      q: query.q,
      sort: query.sort,
      sorts: sorts.map((value) => ({ value, label: say(`sort.${value}`) })),
      view: query.view,
    },
    views: views.map((one) => ({
      label: say(`week.as.${one}`),
      href: address({ ...query, view: one, page: 1 }),
      isShown: one === query.view,
    })),
    cards:
      query.view === 'list' ? shown.map(({ listing, ...context }) => cardView(reader, listing, context)) : [],
    ...(query.view === 'week' && total > 0 ? { timetable: timetableView(reader, shown) } : {}),
    ...(place ? { place } : {}),
    asking: askingViews({ reader, query, index, narrowed, address }),
    ...(helper ? { helper } : {}),
    ...(total === 0
      ? {
          nothing: {
            text: say(similar.length > 0 ? 'nothing.text' : 'nothing.none'),
            suggestions: similar,
            ...(call
              ? { call: { text: say('nothing.call', { name: isolated(call.name) }), phone: call.phone } }
              : {}),
          },
        }
      : {}),
    pages: {
      now: say('pages.now', { page, of: lastPage }),
      ...(page > 1
        ? { previous: { label: say('pages.previous'), href: address({ ...query, page: page - 1 }) } }
        : {}),
      ...(page < lastPage
        ? { next: { label: say('pages.next'), href: address({ ...query, page: page + 1 }) } }
        : {}),
    },
    words: finderWords(reader, query, { total, chosen: chosenBehindMore(facets.more) }),
  }
}
