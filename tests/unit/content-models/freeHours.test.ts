import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitInto, joined, readHours, timeOf, writeHours } from '../../../content-models/freeHours.ts'
import { hoursOfSlots, type Slot } from '../../../content-models/slots.ts'
import { days } from '../../../content-models/vocabularies.ts'

const hours = fc.array(
  fc
    .record({
      day: fc.constantFrom(...days.values),
      from: fc.integer({ min: 0, max: 1439 }),
      length: fc.integer({ min: 0, max: 600 }),
    })
    .map(({ day, from, length }): Slot => ({
      day,
      from: timeOf(from),
      to: timeOf(Math.min(1440, from + length)),
    })),
  { maxLength: 30 },
)

describe('Free hours', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(hours, (some) => {
        expect(readHours(writeHours(some))).toEqual(joined(some))
      }),
    )
  })

  it('stay as many hours when they are joined, whatever their order', () => {
    fc.assert(
      fc.property(hours, (some) => {
        expect(hoursOfSlots(joined(some))).toBeCloseTo(hoursOfSlots(some))
        expect(joined([...some].reverse())).toEqual(joined(some))
      }),
    )
  })

  it('hold every time that they are made of', () => {
    fc.assert(
      fc.property(hours, (some) => {
        for (const time of joined(some)) expect(fitInto(some)([time])).toBe('all')
      }),
    )
  })

  it('have one short form', () => {
    const week: Slot[] = [
      { day: 'we', from: '09:00', to: '10:00' },
      { day: 'mo', from: '10:00', to: '12:30' },
      { day: 'mo', from: '08:00', to: '10:00' },
    ]
    expect(writeHours(week)).toBe('mo0800-1230,we0900-1000')
  })

  it('leave out what is not theirs', () => {
    expect(readHours('mo0800-1230,xx,tu0900-2460,su2300-2400,fr1200-1100,<script>')).toEqual([
      { day: 'mo', from: '08:00', to: '12:30' },
      { day: 'su', from: '23:00', to: '24:00' },
    ])
  })
})

describe('Times against free hours', () => {
  const free = readHours('mo0800-1200,tu0800-1200')
  const fitOf = (times: string) => fitInto(free)(readHours(times))

  it('fit entirely, partly or not', () => {
    expect(fitOf('mo0900-1130,tu0900-1200')).toBe('all')
    expect(fitOf('mo0900-1130,we0900-1200')).toBe('some')
    expect(fitOf('mo0900-1201')).toBe('none')
  })

  it('are not known where none are stated', () => {
    expect(fitInto(free)([])).toBe('unknown')
  })

  it('may cross from one painted hour into the next', () => {
    expect(
      fitInto([...readHours('mo0800-1000'), ...readHours('mo1000-1200')])(readHours('mo0830-1130')),
    ).toBe('all')
  })
})
