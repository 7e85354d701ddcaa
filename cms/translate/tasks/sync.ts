/** Keeps the rows of what is to be done in step with entries and translations, in the transaction of their save. */
import type { PayloadRequest, Where } from 'payload'
import type { ModelName } from '../../../content-models/define.ts'
import { translationLanguages } from '../../../content-models/languages.ts'
import type { TranslatableKind, TranslatedText } from '../../../content-models/owedTexts.ts'
import { translatableKinds } from '../../../content-models/translation.ts'
import { findSaved, isPublic, type Saved } from '../../publications/isPublic.ts'
import { taskState, urgencyOf, type TaskState } from './states.ts'

export interface Task {
  id: string
  key: string
  kind: TranslatableKind
  entry: string
  language: string
  state: TaskState
  urgency: number
  since: string
  title: string
  translation?: string | null
  confirmed?: boolean | null
}

type Translated = Saved & { language: string; status?: string; words?: TranslatedText[] }

export const isTranslatable = (kind: ModelName): kind is TranslatableKind =>
  (translatableKinds.values as readonly string[]).includes(kind)

const of = (kind: string, entry: string): Where => ({
  and: [{ kind: { equals: kind } }, { entry: { equals: entry } }],
})

const allWhere = async <T extends { id: string | number }>(
  req: PayloadRequest,
  collection: string,
  where: Where,
) =>
  (
    await req.payload.db.find<T>({
      collection: collection as 'offers',
      where,
      limit: 0,
      pagination: false,
      req,
    })
  ).docs

/** Every translation of an entry, as it is live or as its first draft. */
export const translationsOf = (req: PayloadRequest, kind: string, entry: string): Promise<Translated[]> =>
  allWhere<Translated>(req, 'translations', of(kind, entry))

const nameOf = ({ id, title, name }: Saved): string =>
  [title, name].find((one): one is string => typeof one === 'string' && one !== '') ?? String(id)

function taskFor(
  kind: TranslatableKind,
  source: Saved,
  language: string,
  given: Translated | undefined,
): Omit<Task, 'id' | 'since'> {
  const entry = String(source.id)
  return {
    key: `${kind}/${entry}/${language}`,
    kind,
    entry,
    language,
    state: taskState(given, kind, source),
    urgency: urgencyOf(kind, source),
    title: nameOf(source),
    translation: given ? String(given.id) : null,
    confirmed: Boolean(given?.['communityCheckedOn']),
  }
}

const isSame = (task: Omit<Task, 'id' | 'since'>, row: Task): boolean =>
  Object.entries(task).every(([name, value]) => value === (row[name as keyof Task] ?? null))

/** Nothing is owed for an entry that is not public. @returns how many rows were not as they should be */
export async function syncTasks(req: PayloadRequest, kind: ModelName, id: string): Promise<number> {
  if (!isTranslatable(kind)) return 0
  const { db } = req.payload
  const source = await findSaved(req, kind, { id: { equals: id } })
  const rows = await allWhere<Task>(req, 'translation-tasks', of(kind, id))
  if (!source || !(await isPublic(req, kind, source))) {
    if (rows.length > 0) await db.deleteMany({ collection: 'translation-tasks', where: of(kind, id), req })
    return rows.length
  }
  const given = await translationsOf(req, kind, id)
  let written = 0
  for (const language of translationLanguages.values) {
    const task = taskFor(
      kind,
      source,
      language,
      given.find((one) => one.language === language),
    )
    const row = rows.find((one) => one.language === language)
    if (row && isSame(task, row)) continue
    written++
    const since = row?.state === task.state ? row.since : new Date().toISOString()
    const data = { ...task, since }
    if (row) await db.updateOne({ collection: 'translation-tasks', id: row.id, data, req })
    else await db.create({ collection: 'translation-tasks', data, req })
  }
  return written
}

/** What a saved or deleted document changes of it: its own rows, or those of the entry it translates. */
export const syncTasksOf = async (req: PayloadRequest, kind: ModelName, doc: unknown): Promise<void> => {
  const { id, kind: source, entry } = doc as { id: unknown; kind?: ModelName; entry?: string }
  if (kind !== 'translation') await syncTasks(req, kind, String(id))
  else if (source && entry) await syncTasks(req, source, entry)
}
