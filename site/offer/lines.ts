/** What an offer knows, as short lines under her questions. What is not stated is a line that says "please ask". */
import { valueKey } from '../../content-models/messages.ts'
import type { Listing } from '../../content-models/listing.ts'
import {
  endsOn,
  fits,
  isLongTerm,
  nextDate,
  placesFree,
  withChildcare,
} from '../../content-models/offerFacts.ts'
import { place as placeModel } from '../../content-models/place.ts'
import {
  childrenPhrase,
  costPhrase,
  hoursPhrase,
  isolated,
  levelPhrase,
  longDate,
  ltr,
  slotPhrases,
  wherePhrase,
} from '../finder/phrases.ts'
import type { Reader } from '../finder/reader.ts'
import type { LineView } from './types.ts'

type Maybe = LineView | string | undefined | false
const lines = (...given: readonly Maybe[]): LineView[] =>
  given.flatMap((one) => (one ? [typeof one === 'string' ? { text: one } : one] : []))

const joined = ({ say }: Reader, list: string, values: readonly string[]) =>
  values.map((value) => say(valueKey(list, value))).join(say('list.separator'))

/** A three-state answer: "unknown" is said as "please ask", in its colour. */
const answer = ({ say }: Reader, key: string, value: string | undefined, list = 'yesNoUnknown'): Maybe =>
  value === undefined
    ? undefined
    : {
        text: say(key, { answer: say(valueKey(list, value)) }),
        ...(value === 'unknown' ? { tone: 'ask' as const } : {}),
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
    offer.eligibilitySource &&
      offer.eligibilityAsOf &&
      say('offer.whoSource', {
        source: isolated(offer.eligibilitySource),
        date: longDate(reader, offer.eligibilityAsOf),
      }),
    {
      text: say('offer.papers', { papers: joined(reader, 'entryPaper', offer.papers ?? ['unknown']) }),
      ...(offer.papers && !offer.papers.includes('unknown') ? {} : { tone: 'ask' }),
    },
    offer.minAge !== undefined && say('offer.ageFrom', { age: offer.minAge }),
    offer.maxAge !== undefined && say('offer.ageTo', { age: offer.maxAge }),
    answer(reader, 'offer.teacher', offer.femaleTeacher, 'femaleTeacher'),
    offer.languages && say('offer.languages', { languages: joined(reader, 'language', offer.languages) }),
    answer(reader, 'offer.interpreter', offer.interpreter),
  )
}

export function whenLines(reader: Reader, listing: Listing): LineView[] {
  const { say, today } = reader
  const { offer, status } = listing
  const { schedule } = offer
  const next = nextDate(listing, today, reader.now)
  const end = endsOn(offer)
  const free = placesFree(listing, today)
  const start = status?.nextStart
  const times: Maybe[] =
    schedule.form === 'unknown'
      ? [{ text: say('when.ask'), tone: 'ask' }]
      : schedule.form === 'by_arrangement'
        ? [say('when.arrangement')]
        : slotPhrases(reader, schedule.slots ?? [], 'day')
  return lines(
    next &&
      say('offer.next', {
        date: [say(`day.${weekday(next.date)}`), longDate(reader, next.date)].join(say('list.separator')),
        time: ltr(next.from),
      }),
    !next && { text: say('offer.nextAsk'), tone: 'ask' },
    start !== undefined && start >= today && say('offer.nextStart', { date: longDate(reader, start) }),
    ...times,
    hoursPhrase(reader, listing, true),
    answer(reader, 'offer.partTime', offer.partTime),
    fits(listing, 'school') === 'yes' && say('offer.fitsSchool'),
    fits(listing, 'kita') === 'yes' && say('offer.fitsKita'),
    schedule.holidayBreak === 'yes' && say('offer.holidayBreak'),
    offer.duration === 'unknown' ? false : say(valueKey('duration', offer.duration)),
    say(valueKey('entry', offer.entry)),
    isLongTerm(offer, today) && say('offer.longTerm'),
    end !== undefined && say('offer.endsOn', { date: longDate(reader, end) }),
    offer.fundedUntil === undefined && say('offer.fundingAsk'),
    free === undefined
      ? { text: say('offer.placesAsk'), tone: 'ask' }
      : `${say('offer.placesFree', { count: free })} · ${say('offer.asOf', { date: longDate(reader, status?.placesFreeOn ?? today) })}`,
  )
}

const weekday = (date: string): string =>
  ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'][new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'mo'

/** Three-state facts of a place in three lines: there is, there is not, please ask. */
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
        ...(state === 'unknown' ? { tone: 'ask' as const } : {}),
      }
    )
  }
  return [line('access.yes', 'yes'), line('access.no', 'no'), line('access.ask', 'unknown')]
}

export function whereLines(reader: Reader, listing: Listing): LineView[] {
  const { say } = reader
  const { place, district } = listing
  const mobility = place?.mobility
  const address = [place?.street, [place?.postalCode, place?.town].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ')
  return lines(
    wherePhrase(reader, listing),
    address && isolated(address),
    district && district.name !== place?.town && isolated(district.name),
    mobility?.stop && say('offer.stop', { stop: isolated(mobility.stop) }),
    mobility?.line && say('offer.line', { line: isolated(mobility.line) }),
    mobility?.walkMinutes !== undefined && say('offer.walk', { count: mobility.walkMinutes }),
    mobility?.lastReturn && say('offer.lastReturn', { time: ltr(mobility.lastReturn) }),
    mobility?.onDemandBusPhone && `${say('offer.bus')} ${ltr(mobility.onDemandBusPhone)}`,
    ...(['pickup', 'rideShare', 'parking', 'bicycle'] as const).map(
      (way) => mobility?.[way] === 'yes' && say(`mobility.${way}`),
    ),
    ...(place ? accessLines(reader, place.access) : []),
  )
}

export function childrenLines(reader: Reader, listing: Listing): LineView[] {
  const { say } = reader
  const { childcare } = listing.offer
  if (!withChildcare(listing.offer)) return lines(childrenPhrase(reader, listing))
  return lines(
    childrenPhrase(reader, listing),
    childcare.wholeCourse === 'yes' && say('offer.careWhole'),
    childcare.wholeCourse === 'no' && say('offer.carePart'),
    ...slotPhrases(reader, childcare.slots ?? [], 'day'),
    answer(reader, 'offer.careStaff', childcare.qualifiedStaff),
    answer(reader, 'offer.careSettling', childcare.settlingIn),
    answer(reader, 'offer.careCost', childcare.cost, 'cost'),
  )
}

export function costLines(reader: Reader, listing: Listing): LineView[] {
  const { offer } = listing
  return lines(
    costPhrase(reader, listing),
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
