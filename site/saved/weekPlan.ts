/** Saved offers laid into one week: who is where when, from door to door, and what does not go together. */
import type { FitFacts } from '../../content-models/fitFacts.ts'
import { minutesOf, overlaps, type Slot } from '../../content-models/slots.ts'
import { days, type Day } from '../../content-models/vocabularies.ts'
import { fromDoorToDoor, wayMinutes } from '../situation/reasons.ts'
import type { Situation } from '../situation/situation.ts'

export interface Planned {
  readonly slug: string
  readonly title: string
  readonly facts: FitFacts
}

export interface Stay {
  /** The offer's number, from 1, by which picture and list name it */
  readonly number: number
  readonly title: string
  readonly time: Slot
  /** From leaving home to being back; the time itself where no way is known */
  readonly away: Slot
  /** Titles of what takes place at the same time */
  readonly clashes: readonly string[]
  /** Titles of what lies so near that the ways overlap */
  readonly tight: readonly string[]
  /** The first column of its day, from 0, in which it covers nothing else */
  readonly lane: number
}

export interface DayPlan {
  readonly day: Day
  readonly stays: readonly Stay[]
  /** Columns that the day needs for nothing to cover anything */
  readonly lanes: number
}

interface Block {
  readonly number: number
  readonly title: string
  readonly time: Slot
  readonly away: Slot
}

const isShared = (one: Slot, other: Slot): boolean =>
  one.day === other.day && overlaps(one, minutesOf(other.from), minutesOf(other.to))

const blocksOf = ({ title, facts }: Planned, index: number, situation: Situation | undefined): Block[] =>
  facts.slots.map((time) => ({
    number: index + 1,
    title,
    time,
    away: fromDoorToDoor(time, (situation && wayMinutes(facts, situation)) ?? 0),
  }))

function stayOf(block: Block, all: readonly Block[]): Omit<Stay, 'lane'> {
  const others = all.filter((other) => other.number !== block.number)
  const clashes = others.filter((other) => isShared(block.time, other.time))
  const tight = others.filter((other) => isShared(block.away, other.away) && !clashes.includes(other))
  const titles = (blocks: readonly Block[]) => [...new Set(blocks.map(({ title }) => title))]
  return { ...block, clashes: titles(clashes), tight: titles(tight) }
}

/** Gives each the first column that is free when it begins. Expects them in the order of leaving home. */
function inLanes(stays: readonly Omit<Stay, 'lane'>[]): Stay[] {
  const ends: number[] = []
  return stays.map((stay) => {
    const begin = minutesOf(stay.away.from)
    const free = ends.findIndex((end) => end <= begin)
    const lane = free === -1 ? ends.length : free
    ends[lane] = minutesOf(stay.away.to)
    return { ...stay, lane }
  })
}

/** The days on which something takes place, each in the order of its times. */
export function weekPlan(offers: readonly Planned[], situation: Situation | undefined): DayPlan[] {
  const blocks = offers.flatMap((offer, index) => blocksOf(offer, index, situation))
  return days.values.flatMap((day) => {
    const ofDay = blocks.filter(({ time }) => time.day === day)
    const byLeaving = [...ofDay].sort((a, b) => minutesOf(a.away.from) - minutesOf(b.away.from))
    const stays = inLanes(byLeaving.map((block) => stayOf(block, blocks))).sort(
      (a, b) => minutesOf(a.time.from) - minutesOf(b.time.from) || a.number - b.number,
    )
    const lanes = Math.max(0, ...stays.map(({ lane }) => lane + 1))
    return stays.length > 0 ? [{ day, stays, lanes }] : []
  })
}
