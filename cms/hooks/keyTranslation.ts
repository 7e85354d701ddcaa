/**
 * Names a translation by its entry and language, lists the texts it owes, and marks each given text with the hash of the
 * German words it was made from.
 */
import type { CollectionBeforeChangeHook } from 'payload'
import type { ModelName } from '../../content-models/define.ts'
import { models } from '../../content-models/models.ts'
import { translatedFields, valueAt } from '../../content-models/paths.ts'
import { textHash } from '../../content-models/textHash.ts'
import { findSaved } from '../publications/isPublic.ts'

interface Text {
  path?: string | null
  text?: string | null
  sourceHash?: string | null
}

export const keyTranslation: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { kind, entry, language, words } = data as {
    kind?: ModelName
    entry?: string
    language?: string
    words?: Text[] | null
  }
  if (!kind || !entry || !language) return data
  const source = await findSaved(req, kind, { id: { equals: entry } })
  const before = (originalDoc as { words?: Text[] } | undefined)?.words ?? []
  const owed = translatedFields(models[kind])
    .map(({ path }) => ({ path, german: valueAt(source, path) }))
    .filter(
      (one): one is { path: string; german: string } => typeof one.german === 'string' && one.german !== '',
    )
  const organisation = source?.['organisation'] ?? null
  return {
    ...data,
    key: `${kind}/${entry}/${language}`,
    organisation: kind === 'organisation' ? entry : organisation,
    words: owed.map(({ path, german }) => {
      const given = words?.find((text) => text.path === path)
      const old = before.find((text) => text.path === path)
      const isUntouched = old?.text === given?.text && old?.sourceHash
      return {
        ...given,
        path,
        text: given?.text ?? '',
        sourceHash: isUntouched ? old.sourceHash : textHash(german),
      }
    }),
  }
}
