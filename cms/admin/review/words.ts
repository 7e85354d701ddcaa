/** The words of the panel, resolved on the server so that the admin's bundle carries no word lists. */
import { label } from '../../words.ts'
import { holders, type Holder } from '../../workflow/people.ts'
import { reviewStates, steps, type ReviewState, type Step } from '../../workflow/states.ts'

export const reviewKeys = [
  'title',
  'comments',
  'say',
  'sayButton',
  'failed',
  'incomplete',
  'done',
  'since',
  'live',
] as const

export interface ReviewWords extends Readonly<Record<(typeof reviewKeys)[number], string>> {
  readonly holders: Readonly<Record<Holder, string>>
  readonly states: Readonly<Record<ReviewState, string>>
  readonly steps: Readonly<Record<Step, { readonly label: string; readonly means: string }>>
}

type Language = 'de' | 'en'

const wordsIn = (language: Language): ReviewWords => {
  const word = (key: string) => label(`review.${key}`)[language]
  return {
    ...(Object.fromEntries(reviewKeys.map((key) => [key, word(key)])) as Record<
      (typeof reviewKeys)[number],
      string
    >),
    holders: Object.fromEntries(
      holders.map((holder) => [holder, word(`holder.${holder}.means`)]),
    ) as ReviewWords['holders'],
    states: Object.fromEntries(
      reviewStates.map((state) => [state, word(`state.${state}.means`)]),
    ) as ReviewWords['states'],
    steps: Object.fromEntries(
      steps.map((step) => [step, { label: word(`step.${step}`), means: word(`step.${step}.means`) }]),
    ) as ReviewWords['steps'],
  }
}

export const reviewWords = { de: wordsIn('de'), en: wordsIn('en') }
