/**
 * What becomes of a text between its first word and its page. Payload's own `_status` only says whether a text is live;
 * these states belong to the draft, and a published page stays as it is while its next draft goes this way.
 */
export const reviewStates = ['draft', 'submitted', 'returned'] as const
export type ReviewState = (typeof reviewStates)[number]

export const steps = ['submit', 'return', 'approve'] as const
export type Step = (typeof steps)[number]

/** Who takes a step: who writes the text, or who may publish it. */
interface StepRule {
  readonly from: readonly ReviewState[]
  readonly by: 'writer' | 'publisher'
  /** A word of explanation is owed to the other side. */
  readonly needsComment?: true
}

export const stepRules = {
  submit: { from: ['draft', 'returned'], by: 'writer' },
  return: { from: ['submitted'], by: 'publisher', needsComment: true },
  approve: { from: ['draft', 'submitted', 'returned'], by: 'publisher' },
} as const satisfies Record<Step, StepRule>

/** The steps that lead on from a state, for whoever may publish the text or only write it. */
export const stepsFrom = (state: ReviewState, mayPublish: boolean): Step[] =>
  steps.filter((step) => {
    const { from, by } = stepRules[step] as StepRule
    return from.includes(state) && (by === 'publisher') === mayPublish
  })
