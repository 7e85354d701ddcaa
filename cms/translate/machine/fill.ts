/**
 * Fills what is missing or outdated in one translation by machine. The machine is asked first, outside any transaction;
 * then the words are written in one, if nobody wrote in between.
 */
import { Forbidden, type PayloadRequest } from 'payload'
import {
  germanTexts,
  missingPaths,
  outdatedPaths,
  type TranslatableKind,
  type TranslatedText,
} from '../../../content-models/owedTexts.ts'
import { textHash } from '../../../content-models/textHash.ts'
import { mayDo } from '../../access/mayDo.ts'
import { togetherIn } from '../../database/together.ts'
import { findSaved, type Saved } from '../../publications/isPublic.ts'
import { refusal } from '../../refusal.ts'
import type { Term } from '../glossary/terms.ts'
import { translateGlossed } from './glossed.ts'
import { MachineFailed, type Translator } from './translator.ts'

interface Translation {
  id: string
  kind: TranslatableKind
  entry: string
  language: string
  status?: string | null
  rev?: number | null
  words?: TranslatedText[] | null
}

/** German in easy words is no translation that a machine makes. */
const byPeopleOnly = ['de-simple']

async function refuseUnable(req: PayloadRequest, translator: Translator, language: string): Promise<void> {
  if (byPeopleOnly.includes(language)) throw refusal(req, 409, 'rules.machineNotSimple')
  if (!(await translator.languages()).includes(language))
    throw refusal(req, 409, 'rules.machineLacksLanguage', { language })
}

async function termsOf(req: PayloadRequest): Promise<readonly Term[]> {
  const { docs } = await req.payload.db.find<Term & { id: string }>({
    collection: 'glossary',
    where: {},
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

/** The words of the machine, by the path of their text. */
async function askMachine(
  req: PayloadRequest,
  translator: Translator,
  { kind, language, ...translation }: Translation,
  source: Saved | null,
): Promise<Map<string, string>> {
  const owed = [...missingPaths(translation, kind, source), ...outdatedPaths(translation, kind, source)]
  const texts = germanTexts(kind, source).filter(({ path }) => owed.includes(path))
  if (texts.length === 0) return new Map()
  try {
    await refuseUnable(req, translator, language)
    const german = texts.map((text) => text.german)
    const made = await translateGlossed(translator, german, language, await termsOf(req))
    // Cut where a field is shorter than what the machine made of it: a person looks at it anyway.
    return new Map(texts.map(({ path, max }, at) => [path, (made[at] ?? '').slice(0, max)]))
  } catch (error) {
    if (error instanceof MachineFailed)
      throw refusal(req, 502, 'rules.machineFailed', { reason: error.message })
    throw error
  }
}

/** What a person has written stays, also when it is outdated: the machine's words are suggested beside it. */
const isByPerson = ({ status, words }: Translation): boolean =>
  (status === 'reviewed' || status === 'draft') &&
  (words ?? []).some(({ text }) => (text ?? '').trim() !== '')

async function write(
  req: PayloadRequest,
  before: Translation,
  made: ReadonlyMap<string, string>,
): Promise<void> {
  const asked = {
    collection: 'translations',
    id: before.id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  }
  const now = (await req.payload.findByID({
    ...asked,
    collection: 'translations',
    draft: true,
  })) as Translation
  if (now.rev !== before.rev) throw refusal(req, 409, 'rules.writtenInBetween')
  const source = await findSaved(req, before.kind, { id: { equals: before.entry } })
  const words = germanTexts(before.kind, source).map(({ path, german }) => {
    const word = now.words?.find((one) => one.path === path)
    const text = made.get(path)
    return text === undefined ? { ...word, path } : { ...word, path, text, madeFrom: textHash(german) }
  })
  const isSuggested = isByPerson(before)
  await req.payload.update({
    ...asked,
    collection: 'translations',
    draft: true,
    data: isSuggested ? {} : { status: 'machine', words: words },
    context: isSuggested ? { suggestions: made } : {},
  })
  delete req.context['suggestions']
}

/**
 * Writes a draft: that readers see it, with its mark or reviewed, is a person's decision.
 * @returns how many texts were filled or suggested
 * @throws with a sentence: the language is not the machine's, its server failed, somebody wrote meanwhile
 */
export async function fillByMachine(
  req: PayloadRequest,
  id: string,
  translator: Translator,
): Promise<number> {
  if (!(await mayDo(req, 'update', 'translations', id))) throw new Forbidden(req.t)
  const translation = (await req.payload.findByID({
    collection: 'translations',
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    user: req.user,
    req,
  })) as Translation
  const source = await findSaved(req, translation.kind, { id: { equals: translation.entry } })
  const made = await askMachine(req, translator, translation, source)
  if (made.size > 0) await togetherIn(req, () => write(req, translation, made))
  return made.size
}
