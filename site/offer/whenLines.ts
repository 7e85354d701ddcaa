/** When an offer is: the next time and its start first, then its times, then how long it goes on. */
import { hasEnded, type Listing } from '../../content-models/listing.ts'
import { addDays, mondayOf, weekdayOf } from '../../content-models/localDate.ts'
import { valueKey } from '../../content-models/messages.ts'
import type { Offer } from '../../content-models/offer.ts'
import { endsOn, fits, isLongTerm, nextDate, placesFree } from '../../content-models/offerFacts.ts'
import { hoursPhrase, longDate, slotPhrases, span } from '../finder/phrases.ts'
import type { Reader } from '../finder/reader.ts'
import { answer, lines, type Maybe } from './line.ts'
import type { LineView } from './types.ts'

/** The next time, today's in words. A time that goes on now is named with its end, so that she sees it is not over. */
function nextLine(reader: Reader, listing: Listing): Maybe {
  const { say, today, now } = reader
  const next = nextDate(listing, today, now)
  if (!next) return { text: say('offer.nextAsk'), tone: 'ask' }
  const date = [say(`day.${weekdayOf(next.date)}`), longDate(reader, next.date)].join(say('list.separator'))
  return say(next.date === today ? 'offer.nextToday' : 'offer.next', { date, time: span(next.from, next.to) })
}

/** The start that is to come: the one that was announced, else its first day. */
function startLine(reader: Reader, { offer, status }: Listing): Maybe {
  const { say, today } = reader
  if (status?.nextStart !== undefined && status.nextStart >= today)
    return say('offer.nextStart', { date: longDate(reader, status.nextStart) })
  return (
    offer.validFrom !== undefined &&
    offer.validFrom > today &&
    say('offer.from', { date: longDate(reader, offer.validFrom) })
  )
}

/** A fixed start is what she plans by, so it stands first; without its day it is a question. */
function beginningLines(reader: Reader, listing: Listing): Maybe[] {
  const { say } = reader
  const start = startLine(reader, listing)
  const next = nextLine(reader, listing)
  const { entry: way } = listing.offer
  const entry = say(valueKey('entry', way))
  if (way === 'next_start_unknown') return [next, start || { text: entry, tone: 'ask' }]
  if (way !== 'fixed_start') return [next, start, entry]
  return start ? [start, entry, next] : [{ text: say('offer.startAsk'), tone: 'ask' }, next]
}

function timeLines(reader: Reader, { schedule }: Offer): Maybe[] {
  const { say } = reader
  if (schedule.form === 'unknown') return [{ text: say('when.ask'), tone: 'ask' }]
  if (schedule.form === 'by_arrangement') return [say('when.arrangement')]
  return slotPhrases(reader, schedule.slots ?? [], 'day')
}

/** Breaks that are not over yet, a coming week that is left out among them, in their order. */
function breaksLine(reader: Reader, { offer, status }: Listing): Maybe {
  const { say, today } = reader
  const week = status?.notInWeekOf === undefined ? undefined : mondayOf(status.notInWeekOf)
  const leftOut = week !== undefined && week > today ? [{ from: week, to: addDays(week, 6) }] : []
  const breaks = [...(offer.schedule.closed ?? []), ...leftOut]
    .filter(({ to }) => to >= today)
    .sort((a, b) => a.from.localeCompare(b.from))
    .map(({ from, to }) =>
      from === to
        ? longDate(reader, from)
        : say('offer.breakSpan', { from: longDate(reader, from), to: longDate(reader, to) }),
    )
  return breaks.length > 0 && say('offer.breaks', { list: breaks.join(' · ') })
}

/** Does it go on in the school holidays? A question only where there are times every week. */
function holidaysLine({ say }: Reader, { schedule }: Offer): Maybe {
  if (schedule.holidayBreak === 'yes') return say('offer.holidayBreak')
  if (schedule.form !== 'weekly' || !schedule.slots?.length) return undefined
  return schedule.holidayBreak === 'no'
    ? say('offer.holidaysToo')
    : { text: say('offer.holidaysAsk'), tone: 'ask' }
}

/** Free places, with the day of the count. Where none is free for now, the state above says so. */
function placesLine(reader: Reader, listing: Listing): Maybe {
  const { say, today } = reader
  const { status } = listing
  if (status !== undefined && status.availability !== 'open') return undefined
  const free = placesFree(listing, today)
  if (free === undefined) return { text: say('offer.placesAsk'), tone: 'ask' }
  const asOf = say('offer.asOf', { date: longDate(reader, status?.placesFreeOn ?? today) })
  return free === 0
    ? { text: `${say('offer.noneFree')} · ${asOf}`, tone: 'ask' }
    : `${say('offer.placesFree', { count: free })} · ${asOf}`
}

/** When an offer was that is over: nothing of it is still to come, and nothing to be asked about. */
function pastLines(reader: Reader, { offer }: Listing): LineView[] {
  const { say, today } = reader
  const end = endsOn(offer)
  return lines(
    end !== undefined && end < today && say('offer.ranUntil', { date: longDate(reader, end) }),
    ...slotPhrases(reader, offer.schedule.slots ?? [], 'day'),
  )
}

export function whenLines(reader: Reader, listing: Listing): LineView[] {
  const { say, today } = reader
  const { offer } = listing
  if (hasEnded(listing, today)) return pastLines(reader, listing)
  const end = endsOn(offer)
  return lines(
    ...beginningLines(reader, listing),
    ...timeLines(reader, offer),
    hoursPhrase(reader, listing, true),
    answer(reader, 'offer.partTime', offer.partTime),
    fits(listing, 'school') === 'yes' && say('offer.fitsSchool'),
    fits(listing, 'kita') === 'yes' && say('offer.fitsKita'),
    placesLine(reader, listing),
    breaksLine(reader, listing),
    holidaysLine(reader, offer),
    offer.duration !== 'unknown' && say(valueKey('duration', offer.duration)),
    isLongTerm(offer, today) && say('offer.longTerm'),
    end !== undefined && say('offer.endsOn', { date: longDate(reader, end) }),
    end === undefined && say('offer.fundingAsk'),
  )
}
