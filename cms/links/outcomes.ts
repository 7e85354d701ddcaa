/** What came of looking at an address, and what is remembered of it. */

export const outcomes = ['ok', 'redirected', 'gone', 'failed', 'refused', 'unknownHost'] as const
export type Outcome = (typeof outcomes)[number]

export interface Result {
  readonly outcome: Outcome
  /** The status of the last answer, where there was one */
  readonly status?: number | undefined
}

/** What is remembered of an address at its place. */
export interface Remembered {
  readonly outcome: Outcome
  readonly status?: number | null
  readonly checkedAt: string
  /** Days in a row on which it was looked at in vain */
  readonly failures: number
  /** The first of them */
  readonly since?: string | null
}

const answers: readonly Outcome[] = ['ok', 'redirected']

/** What is remembered after looking once more. */
export function remember(before: Remembered | undefined, { outcome, status }: Result, now: Date): Remembered {
  const checkedAt = now.toISOString()
  if (answers.includes(outcome))
    return { outcome, status: status ?? null, checkedAt, failures: 0, since: null }
  return {
    outcome,
    status: status ?? null,
    checkedAt,
    failures: (before?.failures ?? 0) + 1,
    since: before?.since ?? checkedAt,
  }
}

/** A server may be down for a night. Only what was looked at in vain on two days is said. */
export const isBroken = ({ failures }: Pick<Remembered, 'failures'>): boolean => failures >= 2
