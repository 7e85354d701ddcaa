/** An entry's words in one other language: a document of its own, so that no draft is published by accident. */
import { defineModel, vocabulary, type Entry } from './define.ts'
import { translationLanguages } from './languages.ts'
import { translationStatuses } from './vocabularies.ts'

/** The models that have words to translate. */
export const translatableKinds = vocabulary('translatable', [
  'offer',
  'organisation',
  'helpline',
  'infoPage',
  'guide',
  'ruleNote',
])

export const translation = defineModel('translation', {
  kind: { kind: 'choice', values: translatableKinds, required: true },
  entry: { kind: 'text', max: 40, required: true },
  language: { kind: 'choice', values: translationLanguages, required: true },
  status: { kind: 'choice', values: translationStatuses, required: true, initial: 'draft' },
  // Not "texts": the SQL adapter keeps a table of that name for its own lists of texts.
  words: {
    kind: 'list',
    max: 80,
    fields: {
      /** Path of the field, "childcare.notes" */
      path: { kind: 'text', max: 60, required: true },
      text: { kind: 'text', lines: 'many', max: 8000, required: true },
      /** Of the German words it was made from: see textHash.ts. */
      sourceHash: { kind: 'text', max: 20, derived: true, required: true },
    },
  },
  /** When women of the community found these words fitting; gone as soon as one of them changes. */
  communityCheckedOn: { kind: 'date', derived: true },
})

export type Translation = Entry<typeof translation>

/** Words that nobody has begun or finished are for nobody to read yet. */
export const isForReaders = (status: unknown): boolean => status === 'machine' || status === 'reviewed'
