import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Slot } from '../../../../content-models/slots.ts'
import type { Offer } from '../../../../content-models/offer.ts'
import { span } from '../../../../site/finder/phrases.ts'
import { timetableView, type Shown } from '../../../../site/finder/timetableView.ts'
import type { TimetableView, VisitView } from '../../../../site/finder/types.ts'
import type { Parts } from '../../../fixtures/changed.ts'
import { aListing, aStatus, manyListings } from '../../../fixtures/listings.ts'
import { aReader } from '../../../fixtures/reader.ts'

const reader = aReader()
const pool: Shown[] = manyListings(40).map((listing) => ({ listing }))
const visitsIn = ({ days }: TimetableView): VisitView[] =>
  days.flatMap(({ parts }) => parts.flatMap(({ visits }) => visits))
const startOf = ({ week }: VisitView): readonly number[] => week.course[0] ?? []

describe('of whatever offers', () => {
  test('each time of each of them stands under its day once, and nothing else does', () => {
    fc.assert(
      fc.property(fc.subarray(pool), (offers) => {
        const seen = timetableView(reader, offers).days.flatMap(({ name, parts }) =>
          parts.flatMap(({ visits }) => visits.map(({ href, time }) => `${href} ${name} ${time}`)),
        )
        const meant = offers.flatMap(({ listing: { offer } }) =>
          (offer.schedule.slots ?? []).map(
            ({ day, from, to }) => `/de/offers/${offer.slug} ${reader.say(`day.${day}`)} ${span(from, to)}`,
          ),
        )
        expect(seen.sort()).toEqual(meant.sort())
      }),
    )
  })
  test('those without a time stand at the end, each once', () => {
    fc.assert(
      fc.property(fc.subarray(pool), (offers) => {
        const { open } = timetableView(reader, offers)
        const meant = offers.filter(({ listing }) => !listing.offer.schedule.slots?.length)
        expect(open?.offers.map(({ href }) => href) ?? []).toEqual(
          meant.map(({ listing }) => `/de/offers/${listing.offer.slug}`),
        )
      }),
    )
  })
  test('the times stand in the order of the week', () => {
    fc.assert(
      fc.property(fc.subarray(pool), (offers) => {
        const starts = visitsIn(timetableView(reader, offers)).map((visit) => {
          const [day = 0, from = 0] = startOf(visit)
          return day * 1440 + from
        })
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
    )
  })
  test('no day and no part of a day is empty, and none stands twice', () => {
    fc.assert(
      fc.property(fc.subarray(pool), (offers) => {
        const { days } = timetableView(reader, offers)
        const names = days.map(({ name }) => name)
        expect(new Set(names).size).toBe(names.length)
        for (const { parts } of days) {
          expect(parts.length).toBeGreaterThan(0)
          expect(new Set(parts.map(({ part }) => part)).size).toBe(parts.length)
          for (const { visits } of parts) expect(visits.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})

const tuesday: Slot = { day: 'tu', from: '09:00', to: '12:00' }
const visitOf = (parts: Parts<Offer>, status?: ReturnType<typeof aStatus>): VisitView => {
  const listing = aListing(
    { schedule: { form: 'weekly', slots: [tuesday] }, ...parts },
    status ? { status } : {},
  )
  const [visit] = visitsIn(timetableView(reader, [{ listing }]))
  if (!visit) throw new Error('It stands nowhere in the week.')
  return visit
}
const childrenOf = (visit: VisitView) => visit.facts.find(({ icon }) => icon === 'child')

test.each([
  ['05:30', 'early'],
  ['07:59', 'early'],
  ['08:00', 'morning'],
  ['12:00', 'noon'],
  ['16:59', 'afternoon'],
  ['17:00', 'evening'],
  ['22:00', 'evening'],
])('what begins at %s stands under %s', (from, part) => {
  const slots: Slot[] = [{ day: 'tu', from, to: '23:30' }]
  const { days } = timetableView(reader, [{ listing: aListing({ schedule: { form: 'weekly', slots } }) }])
  expect(days.map(({ parts }) => parts.map((one) => one.part))).toEqual([[part]])
})

describe('childcare', () => {
  test('that lasts as long as the course is drawn and named without hours', () => {
    const visit = visitOf({ childcare: { mode: 'same_building', wholeCourse: 'yes' } })
    expect(visit.week.care).toEqual([[1, 540, 720]])
    expect(childrenOf(visit)).toEqual({
      icon: 'child',
      tone: 'sun',
      text: reader.say('childcareMode.same_building'),
    })
  })
  test('with hours of its own says them, and leaves out those of other days', () => {
    const slots: Slot[] = [
      { day: 'tu', from: '08:45', to: '12:15' },
      { day: 'th', from: '08:00', to: '13:00' },
      { day: 'tu', from: '14:00', to: '15:00' },
    ]
    const visit = visitOf({ childcare: { mode: 'same_building', slots } })
    expect(visit.week.care).toEqual([[1, 525, 735]])
    expect(childrenOf(visit)?.text).toBe(
      `${reader.say('childcareMode.same_building')} ${span('08:45', '12:15')}`,
    )
  })
  test('that is a question is a question here too', () => {
    expect(childrenOf(visitOf({ childcare: { mode: 'unknown' } }))?.tone).toBe('ask')
    const full = aStatus({ childcarePlacesFree: 0, childcarePlacesFreeOn: reader.today })
    expect(childrenOf(visitOf({ childcare: { mode: 'same_building' } }, full))?.tone).toBe('ask')
  })
})

test('an offer that takes nobody now says so at each of its times', () => {
  expect(visitOf({}, aStatus({ availability: 'full' })).state).toBe(reader.say('availability.full'))
  expect(visitOf({}).state).toBeUndefined()
})
