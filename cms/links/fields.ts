/** Which fields hold web addresses: every one of kind `url` in the models. */
import type { Model, ModelName } from '../../content-models/define.ts'
import { models } from '../../content-models/models.ts'
import { fieldsAt } from '../../content-models/paths.ts'
import { collectionOf } from '../collections/names.ts'

/** Their paths in a kind of entry, "contact.website". */
export const urlPathsOf = (kind: ModelName): string[] =>
  fieldsAt((models[kind] as Model).fields)
    .filter(({ field }) => field.kind === 'url')
    .map(({ path }) => path)

export const kindsWithLinks = (Object.keys(models) as ModelName[]).filter(
  (kind) => urlPathsOf(kind).length > 0,
)

export const collectionsWithLinks: readonly string[] = kindsWithLinks.map((kind) => collectionOf[kind])

export const hasLinks = (collection: string): boolean => collectionsWithLinks.includes(collection)
