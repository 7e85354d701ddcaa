/** What the law says to some kinds of offer, with where it stands and how fresh it is. */
import type { OfferKind } from '../../content-models/kinds.ts'
import { inForce, isReviewOverdue, type RuleNote } from '../../content-models/ruleNote.ts'
import { isolated, longDate } from '../finder/phrases.ts'
import type { Reader } from '../finder/reader.ts'
import { textView } from '../finder/textView.ts'
import type { RuleView } from './types.ts'

/** The notes in force that are about one of the kinds. */
export function ruleViews(
  reader: Reader,
  kinds: readonly OfferKind[],
  notes: Iterable<RuleNote>,
): RuleView[] {
  const { say, today } = reader
  return [...notes]
    .filter((note) => note.kinds.some((kind) => kinds.includes(kind)) && inForce(note, today))
    .flatMap((note) => {
      const title = reader.text('ruleNote', note, 'title')
      const text = reader.text('ruleNote', note, 'text')
      if (!title || !text) return []
      const source = [
        say('offer.source', { source: isolated(note.source) }),
        say(isReviewOverdue(note, today) ? 'checked.overdue' : 'offer.reviewed', {
          date: longDate(reader, note.reviewedOn),
        }),
        note.validUntil ? say('offer.validUntil', { date: longDate(reader, note.validUntil) }) : '',
      ]
      return [
        {
          title: textView(reader, title),
          text: textView(reader, text),
          source: source.filter(Boolean).join(' · '),
        },
      ]
    })
}
