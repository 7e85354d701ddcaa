/** An answer on which other fields of the same entry depend: who is asked, what is published, what must be there. */
import { valueAt } from './paths.ts'

export interface When {
  /** Path of a field with choices, "childcare.mode" */
  readonly path: string
  /** One of these was chosen */
  readonly is: readonly string[]
}

/** Is this one of the answers? Of several chosen at once, one is enough. */
export const isAnswered = ({ is }: When, value: unknown): boolean =>
  [value].flat().some((answer) => typeof answer === 'string' && is.includes(answer))

/** Was one of the answers given in this entry? */
export const holds = (when: When, entry: unknown): boolean => isAnswered(when, valueAt(entry, when.path))
