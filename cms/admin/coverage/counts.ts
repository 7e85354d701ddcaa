/** How many entries stand where, for each language and kind: counted in one index, whatever their number. */
import type { Payload } from 'payload'
import { translationLanguages } from '../../../content-models/languages.ts'
import type { TranslatableKind } from '../../../content-models/owedTexts.ts'
import { translatableKinds } from '../../../content-models/translation.ts'
import { taskStates, type TaskState } from '../../translate/tasks/states.ts'

export interface Coverage {
  readonly language: string
  readonly kind: TranslatableKind
  readonly total: number
  readonly counts: Readonly<Record<TaskState, number>>
}

async function countOf({ db }: Payload, language: string, kind: string, state: string): Promise<number> {
  const where = {
    and: [{ language: { equals: language } }, { kind: { equals: kind } }, { state: { equals: state } }],
  }
  return (await db.count({ collection: 'translation-tasks', where })).totalDocs
}

export const coverageOf = (payload: Payload): Promise<Coverage[]> =>
  Promise.all(
    translationLanguages.values.flatMap((language) =>
      translatableKinds.values.map(async (kind) => {
        const counts = await Promise.all(
          taskStates.map(async (state) => [state, await countOf(payload, language, kind, state)] as const),
        )
        return {
          language,
          kind,
          total: counts.reduce((sum, [, count]) => sum + count, 0),
          counts: Object.fromEntries(counts) as Coverage['counts'],
        }
      }),
    ),
  )
