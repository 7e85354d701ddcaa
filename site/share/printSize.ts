/** How large the words of an offer can be on paper for all of them to stand on one sheet of A4. */
import type { OfferView } from '../offer/types.ts'

/** Letters that the sheet holds at each size (print.css), measured with the examples in four languages. */
const room = [2300, 2600, 3150, 3700, 4500, 5700]
/** What a line takes at least: half of the column is empty behind a short one. */
const shortest = 40

const letters = (texts: readonly (string | undefined)[]): number =>
  texts.reduce((sum, text) => sum + (text ? Math.max(shortest, text.length) : 0), 0)

/** How much there is to read, in letters. */
const weightOf = ({ sections, rules, states, marks, summary, title }: OfferView): number =>
  letters([
    title.text,
    summary?.paragraphs.text,
    ...states,
    ...marks.map(({ text }) => text),
    ...sections.flatMap(({ heading, lines, prose, actions = [] }) => [
      heading,
      ...lines.map(({ text }) => text),
      ...prose.flatMap(({ heading: about, note, paragraphs }) => [about, note, paragraphs.text]),
      ...actions.map(({ label, detail }) => label + detail),
    ]),
    ...rules.flatMap(({ title: about, text, source }) => [about.text, text.text, source]),
  ])

/** 1 (largest) to 7. What is longer than any of our examples may need a second sheet: smaller letters nobody reads. */
export function printSize(view: OfferView): number {
  const weight = weightOf(view)
  return 1 + room.filter((most) => weight > most).length
}
