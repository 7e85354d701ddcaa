/** What there is to do for an entry in one language. Computed from the texts that readers get; nobody types it. */
import { missingPaths, outdatedPaths, type TranslatableKind } from '../../../content-models/owedTexts.ts'
import { isSafetyText } from '../../../content-models/owedTexts.ts'

/** done: a person has reviewed all of it, and it is of the present German. */
export const taskStates = ['missing', 'outdated', 'machine', 'draft', 'done'] as const
export type TaskState = (typeof taskStates)[number]

interface Translated {
  readonly status?: unknown
  readonly _status?: unknown
  readonly words?: Parameters<typeof outdatedPaths>[0]['words']
}

/** @param translation as it is live, or as a first draft; undefined where nobody has begun */
export function taskState(
  translation: Translated | undefined,
  kind: TranslatableKind,
  german: unknown,
): TaskState {
  if (!translation || translation.status === 'missing') return 'missing'
  if (translation._status !== 'published' || translation.status === 'draft') return 'draft'
  if (outdatedPaths(translation, kind, german).length > 0) return 'outdated'
  if (translation.status === 'machine') return 'machine'
  return missingPaths(translation, kind, german).length > 0 ? 'missing' : 'done'
}

/** What comes first: 0 where a wrong or missing word can hurt, then offers, then who offers them. */
export const urgencyOf = (kind: TranslatableKind, entry: unknown): number =>
  isSafetyText(kind, entry) ? (kind === 'ruleNote' ? 1 : 0) : kind === 'offer' ? 2 : 3
