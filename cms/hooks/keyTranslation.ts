/**
 * Names a translation by its entry and language, lists the texts it owes, and marks each given text with the hash of the
 * German words it was made from. What the community found fitting is so for these very words: it falls with a change.
 */
import { Forbidden, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { languageOf } from '../../content-models/languages.ts'
import { germanTexts, type TranslatableKind } from '../../content-models/owedTexts.ts'
import { textHash } from '../../content-models/textHash.ts'
import { mayDo } from '../access/mayDo.ts'
import { userOf } from '../access/roles.ts'
import { collectionOf } from '../collections/names.ts'
import { findSaved, type Saved } from '../publications/isPublic.ts'
import { refusal } from '../refusal.ts'

interface Text {
  path?: string | null
  text?: string | null
  sourceHash?: string | null
  /** Hash of the German she had before her eyes. Sent with what she wrote or found to be still right; kept nowhere. */
  madeFrom?: string | null
  suggestion?: string | null
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
  if (!(await mayDo(req, 'read', collectionOf[kind], entry))) throw refusal(req, 403, 'rules.cannotBeChosen')
}

const isHash = (value: unknown): value is string => typeof value === 'string' && /^[\da-f]{16}$/.test(value)

/**
 * One text as it is stored. The German may have changed while she wrote, so what she had before her counts; without that
 * (a script, an older page of the admin) changed words are of the present German, and untouched ones stay of theirs.
 */
function stored(german: string, given: Text | undefined, old: Text | undefined): Text {
  const { madeFrom, ...rest } = given ?? {}
  const isUntouched = old?.sourceHash && (old.text ?? '') === (given?.text ?? '') && !isHash(madeFrom)
  return {
    ...rest,
    text: given?.text ?? '',
    sourceHash: isHash(madeFrom) ? madeFrom : (isUntouched && old.sourceHash) || textHash(german),
    // Whoever wrote or found it still right has decided about what a machine suggested.
    suggestion: isUntouched ? (old.suggestion ?? null) : null,
  }
}

const wordsOf = (words: readonly Text[]): string =>
  JSON.stringify(words.flatMap(({ path, text }) => (text ? [[path, text.trim()]] : [])).sort())

/** What it is called in lists: the German name, and the language's own. */
const titleOf = (source: Saved | null, language: string): string =>
  [source?.['title'] ?? source?.['name'], languageOf(language)?.name]
    .filter((part) => typeof part === 'string')
    .join(' · ')

export const keyTranslation: CollectionBeforeChangeHook = async ({ context, data, originalDoc, req }) => {
  const { kind, entry, language, words } = data as {
    kind?: TranslatableKind
    entry?: string
    language?: string
    words?: Text[] | null
  }
  if (!kind || !entry || !language) return data
  await refuseOutOfReach(req, kind, entry, language)
  const source = await findSaved(req, kind, { id: { equals: entry } })
  const original = (originalDoc ?? {}) as { words?: Text[] | null; communityCheckedOn?: string | null }
  const before = original.words ?? []
  const suggestions = context['suggestions'] as ReadonlyMap<string, string> | undefined
  const now = germanTexts(kind, source).map(({ path, german }) => {
    const [given, old] = [words, before].map((texts) => texts?.find((text) => text.path === path))
    const suggestion = suggestions?.get(path)
    return { ...stored(german, given, old), path, ...(suggestion === undefined ? {} : { suggestion }) }
  })
  return {
    ...data,
    key: `${kind}/${entry}/${language}`,
    title: titleOf(source, language),
    organisation: kind === 'organisation' ? entry : (source?.['organisation'] ?? null),
    district: source?.['district'] ?? null,
    words: now,
    communityCheckedOn: wordsOf(now) === wordsOf(before) ? (original.communityCheckedOn ?? null) : null,
  }
}
