/** The words of the editor, resolved on the server so that the admin's bundle carries no word lists. */
import { models } from '../../../content-models/models.ts'
import { translatedFields } from '../../../content-models/paths.ts'
import { translatableKinds } from '../../../content-models/translation.ts'
import { confidences } from '../../translate/glossary/collection.ts'
import { label } from '../../words.ts'
import { inBoth, named, type WordsOf } from '../inBoth.ts'
import { silentWords, type SilentWords } from '../silent.ts'

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

export type EditorWords = WordsOf<typeof editorKeys> & {
  /** Name of a text in the form, by "offer.childcare.notes" */
  readonly fields: Readonly<Record<string, string>>
  readonly confidence: Readonly<Record<string, string>>
}
export type FinishWords = WordsOf<typeof finishKeys>
export type CommunityWords = WordsOf<typeof communityKeys> & SilentWords

const fieldNames = translatableKinds.values.flatMap((kind) =>
  translatedFields(models[kind]).map(({ path }) => `${kind}.${path}`),
)

export const editorWords = inBoth((language): EditorWords => ({
  ...named(editorKeys, (key) => label(`translating.${key}`)[language]),
  fields: named(fieldNames, (name) => label(`${name}.label`)[language]),
  confidence: named(confidences, (name) => label(`confidence.${name}`)[language]),
}))
export const finishWords = inBoth((language) => named(finishKeys, (key) => label(`finish.${key}`)[language]))
export const communityWords = inBoth((language): CommunityWords => ({
  ...named(communityKeys, (key) => label(`community.${key}`)[language]),
  ...silentWords[language],
}))
