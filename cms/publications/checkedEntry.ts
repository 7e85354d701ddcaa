/** The entry that would be published, checked by the strict schema. A breach refuses this one publish, with the field named. */
import { ValidationError, type PayloadRequest } from 'payload'
import type { ModelName, ReferenceField } from '../../content-models/define.ts'
import { models } from '../../content-models/models.ts'
import { fieldsAt, valueAt } from '../../content-models/paths.ts'
import { schemas } from '../../content-models/schema.ts'
import { collectionOf } from '../collections/names.ts'
import { sentence } from '../words.ts'
import { missingTicks } from './consents.ts'
import { entryFrom } from './entryFrom.ts'
import { isLive, type Saved } from './isPublic.ts'

interface Problem {
  path: string
  /** The field as the form names it; without it the message shows the path */
  label?: string
  message: string
}

/** The words of a field in the form, by its path in an entry. */
const labelOf = (req: PayloadRequest, kind: ModelName, path: string): string =>
  sentence(req.i18n.language, `${kind}.${path.replace(/\.\d+/g, '')}.label`)

/** What an entry refers to must be public too, or a reader would be led to nothing. */
async function unpublishedReferences(
  req: PayloadRequest,
  kind: ModelName,
  entry: unknown,
): Promise<Problem[]> {
  const references = fieldsAt(models[kind].fields).filter(
    ({ field, path }) => field.kind === 'reference' && valueAt(entry, path) !== undefined,
  )
  const problems: Problem[] = []
  for (const { path, field } of references) {
    const { to } = field as ReferenceField
    if (!(await isLive(req, to, valueAt(entry, path))))
      problems.push({
        path,
        label: labelOf(req, kind, path),
        message: sentence(req.i18n.language, 'rules.referenceNotPublished'),
      })
  }
  return problems
}

function breaches(req: PayloadRequest, kind: ModelName, entry: unknown): Problem[] {
  const { error } = schemas[kind].safeParse(entry)
  return (error?.issues ?? []).map((issue) => {
    const path = issue.path.join('.')
    const rule = issue.code === 'custom' ? `rules.${issue.message}` : 'rules.answer'
    const field = labelOf(req, kind, path)
    return { path, label: field, message: sentence(req.i18n.language, rule, { field }) }
  })
}

function refuse(req: PayloadRequest, kind: ModelName, id: Saved['id'], errors: Problem[]): void {
  if (errors.length > 0) throw new ValidationError({ collection: collectionOf[kind], errors, id, req }, req.t)
}

/** Refuses a draft that could not be published as it stands, whatever it refers to. @throws with the fields named */
export function refuseBreaches(req: PayloadRequest, kind: ModelName, draft: Saved): void {
  refuse(req, kind, draft.id, breaches(req, kind, entryFrom(kind, draft)))
}

export async function checkedEntry(
  req: PayloadRequest,
  kind: ModelName,
  saved: Saved,
): Promise<Record<string, unknown>> {
  const entry = entryFrom(kind, saved)
  const problems = breaches(req, kind, entry)
  if (kind === 'media') problems.push(...missingTicks(req, saved))
  if (problems.length === 0) problems.push(...(await unpublishedReferences(req, kind, entry)))
  refuse(req, kind, saved.id, problems)
  return entry
}
