/** Whether an invented example is published: then a banner says so on every page and search engines keep away. */
import type { Store } from './store.ts'

let known = { seq: -1, epoch: '', examples: false }

export function hasExamples({ entries, seq, epoch }: Store): boolean {
  if (known.seq !== seq || known.epoch !== epoch) {
    const examples = [
      ...entries.offer.values(),
      ...entries.organisation.values(),
      ...entries.place.values(),
    ].some(({ example }) => example)
    known = { seq, epoch, examples }
  }
  return known.examples
}
