/** Whether an invented example is published: then a banner says so on every page and search engines keep away. */
import type { Store } from './store.ts'

let known = { state: '', examples: false }

export function hasExamples({ entries, state }: Store): boolean {
  if (known.state !== state) {
    const examples = [
      ...entries.offer.values(),
      ...entries.organisation.values(),
      ...entries.place.values(),
      ...entries.office.values(),
    ].some(({ example }) => example)
    known = { state, examples }
  }
  return known.examples
}
