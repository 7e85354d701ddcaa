/** The words of the editor, resolved on the server so that the admin's bundle carries no word lists. */
import { models } from '../../../content-models/models.ts'
import { translatedFields } from '../../../content-models/paths.ts'
import { translatableKinds } from '../../../content-models/translation.ts'
import { confidences } from '../../translate/glossary/collection.ts'
import { label } from '../../words.ts'

export const editorKeys = [
  ...(['saveFirst', 'noGerman', 'changed', 'stillFits', 'begin', 'count'] as const),
  ...(['terms', 'suggestion', 'take'] as const),
] as const
export const finishKeys = [
  ...(['title', 'draft', 'draftMeans', 'publish', 'publishMeans', 'machine', 'machineMeans'] as const),
  ...(['showMachine', 'showMachineMeans', 'failed'] as const),
] as const
export const communityKeys = [
  ...(['title', 'none', 'checkedOn', 'confirm', 'confirmMeans', 'confirmed'] as const),
  ...(['comment', 'send', 'failed', 'done'] as const),
] as const

type Language = 'de' | 'en'
type WordsOf<Keys extends readonly string[]> = Readonly<Record<Keys[number], string>>

export type EditorWords = WordsOf<typeof editorKeys> & {
  /** Name of a text in the form, by "offer.childcare.notes" */
  readonly fields: Readonly<Record<string, string>>
  readonly confidence: Readonly<Record<string, string>>
}
export type FinishWords = WordsOf<typeof finishKeys>
export type CommunityWords = WordsOf<typeof communityKeys>

const fieldNames = translatableKinds.values.flatMap((kind) =>
  translatedFields(models[kind]).map(({ path }) => `${kind}.${path}`),
)

const named = <T>(names: readonly string[], word: (name: string) => T) =>
  Object.fromEntries(names.map((name) => [name, word(name)]))

const editorIn = (language: Language) =>
  ({
    ...named(editorKeys, (key) => label(`translating.${key}`)[language]),
    fields: named(fieldNames, (name) => label(`${name}.label`)[language]),
    confidence: named(confidences, (name) => label(`confidence.${name}`)[language]),
  }) as EditorWords
const finishIn = (language: Language) =>
  named(finishKeys, (key) => label(`finish.${key}`)[language]) as FinishWords
const communityIn = (language: Language) =>
  named(communityKeys, (key) => label(`community.${key}`)[language]) as CommunityWords

export type Both<T> = Readonly<Record<Language, T>>
export const editorWords: Both<EditorWords> = { de: editorIn('de'), en: editorIn('en') }
export const finishWords: Both<FinishWords> = { de: finishIn('de'), en: finishIn('en') }
export const communityWords: Both<CommunityWords> = { de: communityIn('de'), en: communityIn('en') }
