/**
 * What becomes of a text between its first word and its page, and when it is over. Payload's own `_status` only says
 * whether a text is live; these states belong to the draft, and a published page stays as it is while its next draft
 * goes this way.
 */
export const reviewStates = ['draft', 'submitted', 'returned', 'archived'] as const
export type ReviewState = (typeof reviewStates)[number]

export const steps = ['submit', 'return', 'approve', 'archive', 'reopen'] as const
export type Step = (typeof steps)[number]

/** Who takes a step: who writes the text, or who may publish it. */
interface StepRule {
  /** `live`: the newest text is the public one */
  readonly from: readonly (ReviewState | 'live')[]
  readonly by: 'writer' | 'publisher'
  /** A word of explanation is owed to the other side. */
  readonly needsComment?: true
}

export const stepRules = {
  submit: { from: ['draft', 'returned'], by: 'writer' },
  return: { from: ['submitted'], by: 'publisher', needsComment: true },
  approve: { from: ['draft', 'submitted', 'returned'], by: 'publisher' },
  archive: { from: ['live', 'draft', 'returned'], by: 'publisher' },
  reopen: { from: ['archived'], by: 'publisher' },
} as const satisfies Record<Step, StepRule>

/** The steps that lead on from a state, for whoever may publish the text or only write it. */
export const stepsFrom = (state: ReviewState | 'live', mayPublish: boolean): Step[] =>
  steps.filter((step) => {
    const { from, by } = stepRules[step] as StepRule
    return from.includes(state) && (by === 'publisher') === mayPublish
  })
