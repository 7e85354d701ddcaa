/** German at the beginning and at the end of an offer, against what she speaks and what she wants to learn. */
import type { Offer } from './offer.ts'
import { germanLevels, type GermanLevel } from './vocabularies.ts'

/** Her German in five steps, each with the levels an offer may ask of her at most. */
export const ownGerman = ['none', 'a_little', 'A2', 'B1', 'B2'] as const
const highestLevel = { none: 'second_script', a_little: 'A1.2', A2: 'A2.2', B1: 'B1', B2: 'B2' } as const
const rank = (level: GermanLevel): number => (level === 'any' ? -1 : germanLevels.values.indexOf(level))

/** With which of the five steps a woman can join. An offer that does not say is open to all of them only by asking. */
export const joinableWith = (offer: Offer): (typeof ownGerman)[number][] =>
  offer.germanFrom === undefined
    ? []
    : ownGerman.filter((own) => rank(offer.germanFrom as GermanLevel) <= rank(highestLevel[own]))

/** Levels that she may want to reach, with words of their own. */
export const targetLevels = ['A1.2', 'A2.2', 'B1', 'B2', 'C1'] as const satisfies readonly GermanLevel[]

/** Which of them a course leads to or past: those it ends with or above, and does not ask for on the first day. */
export function taughtLevels({ germanFrom, germanTo }: Offer): GermanLevel[] {
  if (germanTo === undefined) return []
  const from = germanFrom === undefined ? -1 : rank(germanFrom)
  return targetLevels.filter((level) => from < rank(level) && rank(level) <= rank(germanTo))
}
