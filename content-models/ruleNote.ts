/** A dated fact of law or admission, shown on every offer of its kinds for as long as it is known to hold. */
import { defineModel, vocabulary, type Entry } from './define.ts'
import { offerKinds } from './kinds.ts'
import { addDays } from './localDate.ts'

/** What a note about childcare is about: the parts of the guide on it, in their order. */
export const ruleTopics = vocabulary('ruleTopic', [
  'claim',
  'hours',
  'refugee_children',
  'forms',
  'register',
  'papers',
  'costs',
  'no_place',
  'bridging',
])
export type RuleTopic = (typeof ruleTopics.values)[number]

export const ruleNote = defineModel('ruleNote', {
  title: { kind: 'text', max: 120, translated: true, required: true },
  text: { kind: 'text', lines: 'many', max: 800, translated: true, required: true },
  kinds: { kind: 'choices', values: offerKinds },
  topics: { kind: 'choices', values: ruleTopics },
  source: { kind: 'text', max: 200, required: true },
  sourceUrl: { kind: 'url' },
  validFrom: { kind: 'date' },
  validUntil: { kind: 'date' },
  reviewedOn: { kind: 'date', required: true },
})

export type RuleNote = Entry<typeof ruleNote>

/** Days for which a fact of law that somebody has looked up holds without being looked up again */
const reviewHolds = 180

/** The last day on which its review holds. */
export const reviewDueOn = ({ reviewedOn }: RuleNote): string => addDays(reviewedOn, reviewHolds)

/** Nobody has looked it up in time: it says "please ask". */
export const isReviewOverdue = (note: RuleNote, today: string): boolean => today > reviewDueOn(note)

/** Its time has begun. What is over stays on the page and says so: who has read it before must not find a hole. */
export const hasBegun = ({ validFrom }: RuleNote, today: string): boolean =>
  validFrom === undefined || validFrom <= today

/**
 * Can the note be named as law on `today` ("2026-11-23")? An expired note is not law any more, and of one that nobody has
 * looked up for twice as long as that holds nobody knows.
 */
export const inForce = (note: RuleNote, today: string): boolean =>
  hasBegun(note, today) &&
  (note.validUntil === undefined || note.validUntil >= today) &&
  today <= addDays(reviewDueOn(note), reviewHolds)
