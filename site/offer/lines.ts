/** What an offer knows, as short lines under her questions. What is not stated is a line that says "please ask". */
import type { Listing } from '../../content-models/listing.ts'
import { valueKey } from '../../content-models/messages.ts'
import type { Offer } from '../../content-models/offer.ts'
import { withChildcare } from '../../content-models/offerFacts.ts'
import { place as placeModel } from '../../content-models/place.ts'
import {
  childrenPhrase,
  clock,
  costPhrase,
  isolated,
  levelPhrase,
  longDate,
  ltr,
  slotPhrases,
  span,
  wherePhrase,
} from '../finder/phrases.ts'
import type { Reader } from '../finder/reader.ts'
import { callOf } from './actions.ts'
import { answer, joined, lines, type Maybe } from './line.ts'
import type { LineView } from './types.ts'

/** Where it is known from who may come, and of what day that is. */
function sourceLine(reader: Reader, { eligibilitySource, eligibilityAsOf }: Offer): Maybe {
  if (!eligibilitySource) return undefined
  const source = isolated(eligibilitySource)
  return eligibilityAsOf
    ? reader.say('offer.whoSource', { source, date: longDate(reader, eligibilityAsOf) })
    : reader.say('offer.source', { source })
}

export function canILines(reader: Reader, listing: Listing): LineView[] {
  const { say } = reader
  const { offer } = listing
  const eligible = offer.eligibility ?? ['ask_us']
  return lines(
    say(valueKey('audience', offer.audience)),
    offer.germanFrom
      ? say('offer.level', { level: levelPhrase(reader, listing) })
      : { text: levelPhrase(reader, listing), tone: 'ask' },
    offer.germanTo && say('offer.levelTo', { level: say(valueKey('germanLevel', offer.germanTo)) }),
    offer.exam && say('offer.exam', { exam: isolated(offer.exam) }),
    {
      text: say('offer.who', { who: joined(reader, 'eligibility', eligible) }),
      ...(eligible.includes('ask_us') ? { tone: 'ask' } : {}),
    },
    sourceLine(reader, offer),
    {
      text: say('offer.papers', { papers: joined(reader, 'entryPaper', offer.papers ?? ['unknown']) }),
      ...(offer.papers && !offer.papers.includes('unknown') ? {} : { tone: 'ask' }),
    },
    offer.minAge !== undefined && say('offer.ageFrom', { count: offer.minAge }),
    offer.maxAge !== undefined && say('offer.ageTo', { count: offer.maxAge }),
    answer(reader, 'offer.teacher', offer.femaleTeacher, 'femaleTeacher'),
    offer.languages && say('offer.languages', { languages: joined(reader, 'language', offer.languages) }),
    answer(reader, 'offer.interpreter', offer.interpreter),
  )
}

/** Three-state facts of a place in three lines: there is, there is not, please ask; the last is long and seldom the matter. */
function accessLines({ say }: Reader, access: NonNullable<Listing['place']>['access']): Maybe[] {
  const names = Object.keys(
    placeModel.fields.access.fields,
  ) as (keyof typeof placeModel.fields.access.fields)[]
  const listed = (state: 'yes' | 'no' | 'unknown') =>
    names.filter((name) => (access?.[name] ?? 'unknown') === state).map((name) => say(`access.${name}`))
  const line = (key: string, state: 'yes' | 'no' | 'unknown'): Maybe => {
    const list = listed(state)
    return (
      list.length > 0 && {
        text: say(key, { list: list.join(say('list.separator')) }),
        ...(state === 'unknown' ? { tone: 'soft' as const } : {}),
      }
    )
  }
  return [line('access.yes', 'yes'), line('access.no', 'no'), line('access.ask', 'unknown')]
}

export function whereLines(reader: Reader, listing: Listing): LineView[] {
  const { say } = reader
  const { place, district } = listing
  const mobility = place?.mobility
  // The town alone is said already, and so is the district of a place whose town is not told.
  const hasAddress = place?.street !== undefined || place?.postalCode !== undefined
  const address = [place?.street, [place?.postalCode, place?.town].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ')
  return lines(
    wherePhrase(reader, listing),
    hasAddress && isolated(address),
    district && place?.town && district.name !== place.town && isolated(district.name),
    mobility?.stop && say('offer.stop', { stop: isolated(mobility.stop) }),
    mobility?.line && say('offer.line', { line: isolated(mobility.line) }),
    mobility?.walkMinutes !== undefined && say('offer.walk', { count: mobility.walkMinutes }),
    mobility?.lastReturn && say('offer.lastReturn', { time: ltr(clock(mobility.lastReturn)) }),
    mobility?.onDemandBusPhone && {
      text: say('offer.bus'),
      call: callOf(mobility.onDemandBusPhone),
    },
    mobility?.onDemandBusPhone &&
      mobility.onDemandBusBookBefore !== undefined &&
      mobility.onDemandBusBookBefore > 0 &&
      say('offer.busBefore', { count: mobility.onDemandBusBookBefore }),
    ...(['pickup', 'rideShare', 'parking', 'bicycle'] as const).map(
      (way) => mobility?.[way] === 'yes' && say(`mobility.${way}`),
    ),
    ...(place ? accessLines(reader, place.access) : []),
  )
}

function kitaLine({ say }: Reader, { place }: Listing): Maybe {
  const { from, to } = place?.kitaHours ?? {}
  return from && to && say('offer.kitaHours', { time: span(from, to) })
}

export function childrenLines(reader: Reader, listing: Listing): LineView[] {
  const { say } = reader
  const { childcare } = listing.offer
  const children = childrenPhrase(reader, listing, { dated: true })
  const kita = kitaLine(reader, listing)
  if (!withChildcare(listing.offer)) return lines(children, kita)
  return lines(
    children,
    childcare.wholeCourse === 'yes' && say('offer.careWhole'),
    childcare.wholeCourse === 'no' && say('offer.carePart'),
    ...slotPhrases(reader, childcare.slots ?? [], 'day'),
    answer(reader, 'offer.careStaff', childcare.qualifiedStaff),
    answer(reader, 'offer.careSettling', childcare.settlingIn),
    answer(reader, 'offer.careCost', childcare.cost, 'cost'),
    childcare.places !== undefined &&
      childcare.places > 0 &&
      say('offer.carePlaces', { places: childcare.places }),
    kita,
  )
}

export function costLines(reader: Reader, listing: Listing): LineView[] {
  const { offer } = listing
  return lines(
    costPhrase(reader, listing, false),
    answer(reader, 'offer.travel', offer.travelCost ?? 'unknown', 'travelCost'),
  )
}

export function registerLines(reader: Reader, { offer }: Listing): LineView[] {
  const { say } = reader
  const { contact } = offer
  return lines(
    offer.registration && joined(reader, 'registration', offer.registration),
    offer.companionWelcome === 'yes' && say('offer.companion'),
    offer.firstTalk === 'yes' && say('offer.firstTalk'),
    contact?.office && isolated(contact.office),
    contact?.hours &&
      say('offer.contactHours', { hours: slotPhrases(reader, contact.hours).join(say('list.separator')) }),
    contact?.languages &&
      say('offer.contactLanguages', { languages: joined(reader, 'language', contact.languages) }),
  )
}

/** Who does this, in which languages, and small: who pays for it. */
export function providerLines(reader: Reader, { offer, organisation }: Listing): LineView[] {
  const { say } = reader
  return lines(
    organisation && isolated(organisation.name),
    organisation?.languages &&
      say('offer.languages', { languages: joined(reader, 'language', organisation.languages) }),
    offer.funder && {
      text: say('offer.funder', { funder: say(valueKey('funder', offer.funder)) }),
      tone: 'soft',
    },
  )
}
