/** The words of the panel, resolved on the server so that the admin's bundle carries no word lists. */
import { label } from '../../words.ts'
import { holders, type Holder } from '../../workflow/people.ts'
import { reviewStates, steps, type ReviewState, type Step } from '../../workflow/states.ts'
import { inBoth, named, type WordsOf } from '../inBoth.ts'
import { silentWords, type SilentWords } from '../silent.ts'

export const reviewKeys = [
  'title',
  'comments',
  'say',
  'sayButton',
  'failed',
  'notSaved',
  'incomplete',
  'done',
  'since',
  'live',
  'jump',
  'plan',
  'planMeans',
  'compare',
] as const

export interface ReviewWords extends WordsOf<typeof reviewKeys>, SilentWords {
  readonly holders: Readonly<Record<Holder, string>>
  readonly states: Readonly<Record<ReviewState, string>>
  readonly steps: Readonly<Record<Step, { readonly label: string; readonly means: string }>>
}

export const reviewWords = inBoth((language): ReviewWords => {
  const word = (key: string) => label(`review.${key}`)[language]
  return {
    ...named(reviewKeys, word),
    ...silentWords[language],
    holders: named(holders, (holder) => word(`holder.${holder}.means`)),
    states: named(reviewStates, (state) => word(`state.${state}.means`)),
    steps: named(steps, (step) => ({ label: word(`step.${step}`), means: word(`step.${step}.means`) })),
  }
})
