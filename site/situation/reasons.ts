/** Why an offer fits a woman's situation or not, reason by reason, from door to door. Computed on her phone. */
import type { FitFacts } from '../../content-models/fitFacts.ts'
import { fitInto, timeOf } from '../../content-models/freeHours.ts'
import { kilometres } from '../../content-models/geography/distance.ts'
import { journeyMinutes } from '../../content-models/geography/journey.ts'
import { minutesOf, type Slot } from '../../content-models/slots.ts'
import { clock, coveredWords, ltr, slotPhrases } from '../finder/phrases.ts'
import type { Say } from '../finder/say.ts'
import type { Situation } from './situation.ts'

const hour = (time: string) => ltr(clock(time))

export type Fit = 'fits' | 'not' | 'ask'
interface Judged {
  readonly about: 'hours' | 'door' | 'children' | 'care' | 'way' | 'german' | 'women'
  readonly fit: Fit
  readonly text: string
}
export interface Reason extends Judged {
  /** What the sign before it says, for who does not see it */
  readonly word: string
}
const withWord = (say: Say, judged: Judged): Reason => ({ ...judged, word: say(`fit.${judged.fit}`) })

/** Minutes of the way there; undefined where it is not known. Nobody goes anywhere for what happens on the internet. */
export function wayMinutes(facts: FitFacts, { home, way }: Situation): number | undefined {
  if (facts.everywhere) return 0
  return home && facts.at ? journeyMinutes(kilometres(home, facts.at), way) : undefined
}

/** From leaving home to being back, within one day. */
export const fromDoorToDoor = ({ day, from, to }: Slot, way: number): Slot => ({
  day,
  from: timeOf(Math.max(0, minutesOf(from) - way)),
  to: timeOf(Math.min(1440, minutesOf(to) + way)),
})

/** Her times against the free hours she painted, the way there and back among them. */
function hoursReason(
  say: Say,
  { slots }: FitFacts,
  away: readonly Slot[],
  { free }: Situation,
): Judged | undefined {
  if (free.length === 0) return undefined
  const fitOf = fitInto(free)
  const fit = fitOf(away)
  const within = slots.filter((_, at) => fitOf(away.slice(at, at + 1)) === 'all')
  const times = slotPhrases({ say }, within).join(' · ')
  return {
    about: 'hours',
    fit: fit === 'unknown' ? 'ask' : fit === 'none' ? 'not' : 'fits',
    text: fit === 'unknown' ? say('when.ask') : say(`fit.hours.${fit}`, { times }),
  }
}

/** How much of her day it takes. Only said where there is a way. */
const doorReason = (say: Say, away: readonly Slot[], way: number): Judged | undefined =>
  way > 0 && away.length > 0
    ? { about: 'door', fit: 'fits', text: say('fit.door', { times: slotPhrases({ say }, away).join(' · ') }) }
    : undefined

function childrenReason(say: Say, facts: FitFacts, { ages }: Situation): Judged | undefined {
  if (ages.length === 0) return undefined
  const about = 'children'
  if (facts.children === 'no') return { about, fit: 'not', text: say('fit.children.none') }
  const taken = facts.ages
  if (!taken)
    return { about, fit: 'ask', text: say(facts.children === 'ask' ? 'children.ask' : 'children.agesAsk') }
  const covered = ages.filter((age) => taken.includes(age)).length
  return {
    about,
    fit: covered === ages.length ? 'fits' : covered === 0 ? 'not' : 'ask',
    text: coveredWords({ say }, covered, ages.length),
  }
}

/** The children who stay behind are in Kita or school: is she back before it closes, and does it open before she leaves? */
function careReason(say: Say, away: readonly Slot[], { care }: Situation): Judged | undefined {
  if (!care || away.length === 0) return undefined
  const about = 'care'
  if (away.some(({ day }) => day === 'sa' || day === 'su'))
    return { about, fit: 'not', text: say('fit.care.weekend') }
  const leave = away.map(({ from }) => from).sort()[0] as string
  const back = away
    .map(({ to }) => to)
    .sort()
    .at(-1) as string
  if (minutesOf(leave) < minutesOf(care.from))
    return { about, fit: 'not', text: say('fit.care.early', { leave: hour(leave), opens: hour(care.from) }) }
  const isBack = minutesOf(back) <= minutesOf(care.to)
  return {
    about,
    fit: isBack ? 'fits' : 'not',
    text: say(isBack ? 'fit.care.back' : 'fit.care.late', { back: hour(back), closes: hour(care.to) }),
  }
}

function wayReason(
  say: Say,
  facts: FitFacts,
  { home, most }: Situation,
  way: number | undefined,
): Judged | undefined {
  if (!home || facts.everywhere) return undefined
  const about = 'way'
  if (way === undefined) return { about, fit: 'ask', text: say('where.ask') }
  const isFar = most !== undefined && way > most
  return {
    about,
    fit: isFar ? 'not' : 'fits',
    text: say(isFar ? 'fit.way.far' : 'fit.way.minutes', { count: way }),
  }
}

function germanReason(say: Say, facts: FitFacts, { german }: Situation): Judged | undefined {
  if (!german) return undefined
  const about = 'german'
  if (!facts.german) return { about, fit: 'ask', text: say('level.ask') }
  const isEnough = facts.german.includes(german)
  return {
    about,
    fit: isEnough ? 'fits' : 'not',
    text: say(isEnough ? 'fit.german.enough' : 'fit.german.more'),
  }
}

function womenReason(say: Say, { audience }: FitFacts, { womenOnly }: Situation): Judged | undefined {
  if (!womenOnly) return undefined
  return {
    about: 'women',
    fit: audience === 'women_only' ? 'fits' : audience === 'women_hours' ? 'ask' : 'not',
    text: say(`fit.women.${audience}`),
  }
}

/** Every reason that her answers allow, in the order of her questions. What she did not answer gives none. */
export function reasonsFor(say: Say, facts: FitFacts, situation: Situation): Reason[] {
  const way = wayMinutes(facts, situation)
  const away = facts.slots.map((slot) => fromDoorToDoor(slot, way ?? 0))
  const children = childrenReason(say, facts, situation)
  const areComing = children?.fit === 'fits'
  return [
    hoursReason(say, facts, away, situation),
    wayReason(say, facts, situation, way),
    doorReason(say, away, way ?? 0),
    children,
    areComing ? undefined : careReason(say, away, situation),
    germanReason(say, facts, situation),
    womenReason(say, facts, situation),
  ].flatMap((judged) => (judged ? withWord(say, judged) : []))
}

/** Of the reasons what stands on a card: what speaks against it and what is to be asked, or else that it fits. */
export function shortReasons(say: Say, reasons: readonly Reason[]): Reason[] {
  const doubts = reasons.filter(({ fit }) => fit !== 'fits')
  if (doubts.length > 0 || reasons.length === 0) return doubts
  return [withWord(say, { about: 'hours', fit: 'fits', text: say('fit.all') })]
}
