/** What the law says, with where it stands and how fresh it is. */
import type { OfferKind } from '../../content-models/kinds.ts'
import { hasBegun, isReviewOverdue, type RuleNote } from '../../content-models/ruleNote.ts'
import { isolated, longDate } from '../finder/phrases.ts'
import type { Reader } from '../finder/reader.ts'
import { textView } from '../finder/textView.ts'
import type { RuleView } from './types.ts'

/** A note with its dates; one whose time is over says that first. */
export function datedRule(reader: Reader, note: RuleNote): RuleView[] {
  const { say, today } = reader
  const title = reader.text('ruleNote', note, 'title')
  const text = reader.text('ruleNote', note, 'text')
  if (!title || !text) return []
  const isOver = note.validUntil !== undefined && note.validUntil < today
  const source = [
    say('offer.source', { source: isolated(note.source) }),
    say(isReviewOverdue(note, today) ? 'checked.overdue' : 'offer.reviewed', {
      date: longDate(reader, note.reviewedOn),
    }),
    note.validUntil && !isOver ? say('offer.validUntil', { date: longDate(reader, note.validUntil) }) : '',
  ]
  return [
    {
      title: textView(reader, title),
      text: textView(reader, text),
      source: source.filter(Boolean).join(' · '),
      ...(isOver && note.validUntil
        ? { over: say('rule.over', { date: longDate(reader, note.validUntil) }) }
        : {}),
    },
  ]
}

/** The notes that are about one of the kinds of offer, and hold or have held. */
export const ruleViews = (
  reader: Reader,
  kinds: readonly OfferKind[],
  notes: Iterable<RuleNote>,
): RuleView[] =>
  [...notes]
    .filter((note) => note.kinds?.some((kind) => kinds.includes(kind)) && hasBegun(note, reader.today))
    .flatMap((note) => datedRule(reader, note))
