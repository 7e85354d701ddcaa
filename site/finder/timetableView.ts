/** The offers of a page as a week: each of their times under its day, then those without fixed times. */
import { valueKey } from '../../content-models/messages.ts'
import type { Listing } from '../../content-models/listing.ts'
import { dayPartHours } from '../../content-models/offerFacts.ts'
import { minutesOf, overlaps, type Slot } from '../../content-models/slots.ts'
import { dayParts, days, type DayPart } from '../../content-models/vocabularies.ts'
import { hrefOf, statePhrase, titleOf } from './cardView.ts'
import { childrenPhrase, span, wherePhrase, whenPhrases } from './phrases.ts'
import type { Reader } from './reader.ts'
import type { FactView, OpenView, TimetableView, VisitView } from './types.ts'
import { careSlots, spans } from './weekView.ts'

export interface Shown {
  readonly listing: Listing
  readonly kilometres?: number | undefined
}

const partOf = ({ from }: Slot): DayPart =>
  dayParts.values.find((part) => minutesOf(from) < dayPartHours[part][1]) ?? 'evening'

/** Where childcare is sure, its hours matter more here than ages and free places; all else is said as on a card. */
function childrenFact(reader: Reader, listing: Listing, at: Slot, care: readonly Slot[]): FactView {
  const children = childrenPhrase(reader, listing)
  if (children.tone !== 'sun') return { icon: 'child', ...children }
  const times = care
    .filter(({ from, to }) => from !== at.from || to !== at.to)
    .map(({ from, to }) => span(from, to))
  const mode = reader.say(valueKey('childcareMode', listing.offer.childcare.mode))
  return { icon: 'child', text: [mode, ...times].join(' '), tone: 'sun' }
}

function openView(reader: Reader, { listing, kilometres }: Shown, facts: readonly FactView[]): OpenView {
  const state = statePhrase(reader, listing)
  return {
    href: hrefOf(reader, listing),
    title: titleOf(reader, listing).title,
    ...(listing.offer.example ? { example: reader.say('example.mark') } : {}),
    ...(state ? { state } : {}),
    facts: [...facts, { icon: 'place', text: wherePhrase(reader, listing, kilometres), tone: 'way' }],
  }
}

function visitView(reader: Reader, shown: Shown, at: Slot): VisitView {
  const { listing } = shown
  const care = careSlots(listing.offer).filter(
    (slot) => slot.day === at.day && overlaps(slot, minutesOf(at.from), minutesOf(at.to)),
  )
  return {
    ...openView(reader, shown, [childrenFact(reader, listing, at, care)]),
    time: span(at.from, at.to),
    week: { course: spans([at]), care: spans(care) },
  }
}

const slotsOf = ({ listing }: Shown): readonly Slot[] => listing.offer.schedule.slots ?? []

/** Every weekly time of every offer once, in the order of the week; every offer without one at the end. */
export function timetableView(reader: Reader, offers: readonly Shown[]): TimetableView {
  const { say } = reader
  const times = offers
    .flatMap((shown) => slotsOf(shown).map((slot) => ({ shown, slot })))
    .sort(
      (a, b) =>
        minutesOf(a.slot.from) - minutesOf(b.slot.from) || minutesOf(a.slot.to) - minutesOf(b.slot.to),
    )
  const partsOf = (day: Slot['day']) =>
    dayParts.values.map((part) => ({
      part,
      name: say(valueKey('dayPart', part)),
      visits: times
        .filter(({ slot }) => slot.day === day && partOf(slot) === part)
        .map(({ shown, slot }) => visitView(reader, shown, slot)),
    }))
  const withoutTimes = offers.filter((shown) => slotsOf(shown).length === 0)
  return {
    every: say('week.every'),
    days: days.values
      .map((day) => ({
        name: say(valueKey('day', day)),
        parts: partsOf(day).filter(({ visits }) => visits.length > 0),
      }))
      .filter(({ parts }) => parts.length > 0),
    ...(withoutTimes.length > 0
      ? {
          open: {
            name: say('week.open'),
            offers: withoutTimes.map((shown) =>
              openView(reader, shown, [
                { icon: 'clock', ...whenPhrases(reader, shown.listing) },
                { icon: 'child', ...childrenPhrase(reader, shown.listing) },
              ]),
            ),
          },
        }
      : {}),
    notes: [...new Set(offers.flatMap(({ listing }) => titleOf(reader, listing).note ?? []))],
  }
}
