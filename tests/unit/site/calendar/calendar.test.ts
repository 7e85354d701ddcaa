/** The file as another program reads it: ical.js expands the rule, the time zone and the exceptions by itself. */
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { Listing } from '../../../../content-models/listing.ts'
import { addDays, addMonths, berlinIso, weekdayOf } from '../../../../content-models/localDate.ts'
import { calendarOf } from '../../../../site/calendar/calendarOf.ts'
import { aListing, aStatus } from '../../../fixtures/listings.ts'
import { aPlace, aSecretPlace } from '../../../fixtures/places.ts'
import { aReader } from '../../../fixtures/reader.ts'

const today = '2026-09-14'
const reader = aReader('de', today)
const page = new URL('https://wegweiserin.example/de/offers/naehcafe')
const fileOf = (listing: Listing, code = 'de') => calendarOf(aReader(code, today), listing, page)

interface Found {
  readonly uid: string
  /** "2026-09-15" and "09:00", as a wall clock in Saxony-Anhalt shows it */
  readonly date: string
  readonly from: string
  readonly to: string
  readonly instant: Date
}

const clockOf = ({ hour, minute }: ICAL.Time) =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`

/** Every single time in a file. */
function expanded(text: string): Found[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const zone = calendar.getFirstSubcomponent('vtimezone')
  ICAL.TimezoneService.reset()
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  return calendar.getAllSubcomponents('vevent').flatMap((component) => {
    const event = new ICAL.Event(component)
    const times = event.iterator()
    const next = () => times.next() as ICAL.Time | null
    const found: Found[] = []
    for (let time = next(); time && found.length < 1000; time = next()) {
      const { startDate, endDate } = event.getOccurrenceDetails(time)
      const date = startDate.toString().slice(0, 10)
      found.push({
        uid: event.uid,
        date,
        from: clockOf(startDate),
        to: clockOf(endDate),
        instant: startDate.toJSDate(),
      })
    }
    return found
  })
}

const weekly = (slots: { day: 'mo' | 'tu' | 'su'; from: string; to: string }[]) => ({
  form: 'weekly' as const,
  slots,
})
const tuesdays = weekly([{ day: 'tu', from: '09:00', to: '11:30' }])

describe('a weekly course over both clock changes', () => {
  const course = aListing({
    entry: 'fixed_start',
    validFrom: '2026-10-01',
    validUntil: '2027-04-30',
    schedule: tuesdays,
  })
  test('begins at the same wall time in every week', () => {
    const found = expanded(fileOf(course)!)
    expect(new Set(found.map(({ from, to }) => `${from}-${to}`))).toEqual(new Set(['09:00-11:30']))
    expect(found[0]?.date).toBe('2026-10-06')
    expect(found.at(-1)?.date).toBe('2027-04-27')
    const instantOf = (day: string) => found.find(({ date }) => date === day)?.instant.toISOString()
    expect(instantOf('2026-10-20')).toBe('2026-10-20T07:00:00.000Z')
    expect(instantOf('2026-10-27')).toBe('2026-10-27T08:00:00.000Z')
    expect(instantOf('2027-03-23')).toBe('2027-03-23T08:00:00.000Z')
    expect(instantOf('2027-03-30')).toBe('2027-03-30T07:00:00.000Z')
  })
  test('rests in its breaks and in the week that is left out', () => {
    const closed = [{ from: '2026-12-21', to: '2027-01-03' }]
    const found = expanded(
      fileOf({
        ...course,
        offer: { ...course.offer, schedule: { ...tuesdays, closed } },
        status: aStatus({ notInWeekOf: '2026-11-12' }),
      })!,
    ).map(({ date }) => date)
    for (const day of ['2026-12-22', '2026-12-29', '2026-11-10']) expect(found).not.toContain(day)
    for (const day of ['2026-12-15', '2027-01-05', '2026-11-17']) expect(found).toContain(day)
  })
})

const day = fc.integer({ min: 0, max: 500 }).map((count) => addDays(today, count))
const time = (from: number, to: number) =>
  fc
    .integer({ min: from, max: to })
    .map(
      (quarter) =>
        `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${['00', '15', '30', '45'][quarter % 4]!}`,
    )
const slot = fc.record({
  day: fc.constantFrom('mo', 'tu', 'su' as const),
  // Programs disagree on when something ends that goes on while the clocks change, at two in the night.
  from: time(16, 47),
  to: time(48, 95),
}) as fc.Arbitrary<{ day: 'mo' | 'tu' | 'su'; from: string; to: string }>
const spans = fc.array(
  fc.tuple(day, fc.nat(20)).map(([from, long]) => ({ from, to: addDays(from, long) })),
  {
    maxLength: 4,
  },
)

test('it holds every open day of each weekly time and no other, at its wall time, whatever the clocks do', () => {
  fc.assert(
    fc.property(
      fc.array(slot, { minLength: 1, maxLength: 4 }),
      day,
      fc.nat(400),
      spans,
      (slots, from, long, closed) => {
        const until = addDays(from, long)
        const listing = aListing({
          entry: 'fixed_start',
          validFrom: from,
          validUntil: until,
          schedule: { ...weekly(slots), closed },
        })
        const isOpen = (date: string) => !closed.some((span) => span.from <= date && date <= span.to)
        const days = Array.from({ length: long + 1 }, (_, ahead) => addDays(from, ahead)).filter(isOpen)
        const expected = slots.flatMap((one) =>
          days.filter((date) => weekdayOf(date) === one.day).map((date) => `${date} ${one.from}–${one.to}`),
        )
        const text = fileOf(listing)
        const found = text ? expanded(text) : []
        expect(found.map(({ date, from: begins, to }) => `${date} ${begins}–${to}`).sort()).toEqual(
          expected.sort(),
        )
        for (const { date, from: begins, instant } of found)
          expect(instant.toISOString()).toBe(new Date(berlinIso(date, begins)).toISOString())
      },
    ),
    { numRuns: 60 },
  )
})

describe('where it begins and ends', () => {
  const datesOf = (listing: Listing) => expanded(fileOf(listing)!).map(({ date }) => date)
  test('who may come at any time begins next week', () => {
    expect(datesOf(aListing({ entry: 'any_time', schedule: tuesdays }))[0]).toBe('2026-09-22')
  })
  test('a course that has begun goes on today', () => {
    const running = aListing({
      entry: 'fixed_start',
      validFrom: '2026-09-01',
      schedule: weekly([{ day: 'mo', from: '09:00', to: '10:00' }]),
    })
    expect(datesOf(running)[0]).toBe(today)
  })
  test('the next start that somebody announced is hers', () => {
    const listing = aListing(
      { entry: 'fixed_start', validFrom: '2026-01-01', schedule: tuesdays },
      { status: aStatus({ nextStart: '2026-11-03' }) },
    )
    expect(datesOf(listing)[0]).toBe('2026-11-03')
  })
  test('without an end it reaches half a year, and says so', () => {
    const listing = aListing({ entry: 'any_time', schedule: tuesdays })
    expect(datesOf(listing).at(-1)! <= addMonths('2026-09-21', 6)).toBe(true)
    expect(fileOf(listing)).toContain('21. März 2027')
  })
  test('an end in the far future is no endless file', () => {
    const listing = aListing({ entry: 'any_time', validUntil: '9999-12-31', schedule: tuesdays })
    expect(datesOf(listing).at(-1)! < '2028-10-01').toBe(true)
  })
  test('what takes place once is a single event', () => {
    const once = aListing({
      entry: 'fixed_start',
      validFrom: '2026-10-06',
      validUntil: '2026-10-06',
      schedule: tuesdays,
    })
    expect(fileOf(once)).not.toMatch(/^RRULE:FREQ=WEEKLY/m)
    expect(datesOf(once)).toEqual(['2026-10-06'])
  })
})

describe('there is none', () => {
  const rolling = { entry: 'any_time', schedule: tuesdays } as const
  test.each<[string, Listing]>([
    ['of a sensitive kind', aListing({ ...rolling, kind: 'counsel_violence' })],
    ['where the times are by arrangement', aListing({ entry: 'any_time' })],
    ['where nobody said when it begins', aListing({ entry: 'next_start_unknown', schedule: tuesdays })],
    ['of what is over', aListing({ ...rolling, validUntil: '2026-09-01' })],
    ['of what is on a break', aListing(rolling, { status: aStatus({ availability: 'paused' }) })],
  ])('%s', (_, listing) => {
    expect(fileOf(listing)).toBeUndefined()
  })
})

describe('who opens her phone', () => {
  const listing = aListing({ entry: 'any_time', title: 'Nähcafé', schedule: tuesdays }, { place: aPlace() })
  test('sees a word that says nothing', () => {
    expect(fileOf(listing)).toContain('SUMMARY:Termin\r\n')
    expect(fileOf(listing, 'ar')).toContain('SUMMARY:موعد\r\n')
  })
  test('finds no secret place', () => {
    const secret = aSecretPlace({ name: 'Haus am Wald' })
    expect(fileOf({ ...listing, place: secret })).not.toMatch(/LOCATION|Haus am Wald/)
  })
})

test('the same time has the same name in a later file, so that it is replaced there', () => {
  const listing = aListing({ entry: 'any_time', schedule: tuesdays })
  const uids = (on: string) =>
    [...calendarOf({ ...reader, today: on }, listing, page)!.matchAll(/^UID:.*$/gm)].map(([uid]) => uid)
  expect(uids('2026-10-20')).toEqual(uids(today))
  const twice = aListing({
    entry: 'any_time',
    schedule: weekly([
      { day: 'tu', from: '09:00', to: '10:00' },
      { day: 'tu', from: '14:00', to: '15:00' },
    ]),
  })
  expect(new Set(expanded(fileOf(twice)!).map(({ uid }) => uid)).size).toBe(2)
})
