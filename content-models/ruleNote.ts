/** A dated fact of law or admission, shown on every offer of its kinds for as long as it is known to hold. */
import { defineModel, type Entry } from './define.ts'
import { offerKinds } from './kinds.ts'

export const ruleNote = defineModel('ruleNote', {
  title: { kind: 'text', max: 120, translated: true, required: true },
  text: { kind: 'text', lines: 'many', max: 800, translated: true, required: true },
  kinds: { kind: 'choices', values: offerKinds, required: true },
  source: { kind: 'text', max: 200, required: true },
  sourceUrl: { kind: 'url' },
  validFrom: { kind: 'date' },
  validUntil: { kind: 'date' },
  reviewedOn: { kind: 'date', required: true },
})

export type RuleNote = Entry<typeof ruleNote>

/** Is the note in force on `today` ("2026-11-23")? An expired note is not law any more, so it is not shown as such. */
export const inForce = (note: RuleNote, today: string): boolean =>
  (note.validFrom === undefined || note.validFrom <= today) &&
  (note.validUntil === undefined || note.validUntil >= today)
