import { Choice, Question } from './Question.tsx'
import type { FacetView, FinderWords } from './types.ts'

/** A question that can only be answered with yes */
const isTick = ({ options }: FacetView) => options.length === 1

/** The questions behind one button: what can only be ticked in one list, then the others one by one. */
export function More({ facets, words }: { facets: readonly FacetView[]; words: FinderWords }) {
  return (
    <details>
      <summary>{words.more}</summary>
      <fieldset className="many">
        <legend>{words.important}</legend>
        {facets
          .filter(isTick)
          .map((facet) =>
            facet.options.map((option) => (
              <Choice key={facet.key} facet={facet} option={option} type="checkbox" icon={facet.icon} />
            )),
          )}
      </fieldset>
      {facets
        .filter((facet) => !isTick(facet))
        .map((facet) => (
          <Question key={facet.key} facet={facet} />
        ))}
    </details>
  )
}
