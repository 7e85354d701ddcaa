/**
 * Names a translation by its entry and language, lists the texts it owes, and marks each given text with the hash of the
 * German words it was made from.
 */
import { APIError, Forbidden, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { models } from '../../content-models/models.ts'
import { translatedFields, valueAt } from '../../content-models/paths.ts'
import { textHash } from '../../content-models/textHash.ts'
import type { translatableKinds } from '../../content-models/translation.ts'
import { mayDo } from '../access/mayDo.ts'
import { userOf } from '../access/roles.ts'
import { collectionOf } from '../collections/names.ts'
import { findSaved } from '../publications/isPublic.ts'
import { sentence } from '../words.ts'

type TranslatableKind = (typeof translatableKinds.values)[number]

interface Text {
  path?: string | null
  text?: string | null
  sourceHash?: string | null
}

/** Words of an entry that she may not read, or in a language that is not hers, are not hers to write. */
async function refuseOutOfReach(
  req: PayloadRequest,
  kind: TranslatableKind,
  entry: string,
  language: string,
): Promise<void> {
  const user = userOf(req.user)
  if (user?.role === 'translator' && !user.languages.includes(language)) throw new Forbidden(req.t)
  if (!(await mayDo(req, 'read', collectionOf[kind], entry)))
    throw new APIError(sentence(req.i18n.language, 'rules.cannotBeChosen'), 403, null, true)
}

export const keyTranslation: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { kind, entry, language, words } = data as {
    kind?: TranslatableKind
    entry?: string
    language?: string
    words?: Text[] | null
  }
  if (!kind || !entry || !language) return data
  await refuseOutOfReach(req, kind, entry, language)
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
    district: source?.['district'] ?? null,
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
