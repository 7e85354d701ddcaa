/** Model → the words every language must have. The test of locales/ compares each language with these lists. */
import type { Field, Fields, Model, Vocabulary } from './define.ts'
import { models } from './models.ts'
import { ruleKeys } from './rules.ts'
import * as shared from './vocabularies.ts'

const isVocabulary = (value: unknown): value is Vocabulary =>
  value !== null && typeof value === 'object' && 'values' in value && 'name' in value

function vocabulariesOf(fields: Fields): Vocabulary[] {
  return Object.values(fields).flatMap((field: Field) =>
    'fields' in field ? vocabulariesOf(field.fields) : 'values' in field ? [field.values] : [],
  )
}

/** Every list of values that a model or function names, once each. */
export function allVocabularies(): Vocabulary[] {
  const found = [
    ...Object.values(models).flatMap((model) => vocabulariesOf(model.fields)),
    ...(Object.values(shared) as unknown[]).filter(isVocabulary),
  ]
  return [...new Map(found.map((list) => [list.name, list])).values()]
}

/** Keys of `values.json`: "childcareMode.none". Dots inside a value are written as "_" (A1.1 → A1_1). */
export const valueKey = (list: string, value: string): string => `${list}.${value.replaceAll('.', '_')}`

/** Lists that only the admin shows. */
const staffLists = [
  'instrumentType',
  'translatable',
  'recordable',
  'translationStatus',
  'districtType',
  'hourUnit',
  'scheduleForm',
]
const wordsOf = (lists: readonly Vocabulary[]): string[] =>
  lists.flatMap((list) => list.values.map((value) => valueKey(list.name, value)))

/** What `values.json` owes in every language. The words for ended kinds are owed too: old names lead on. */
export const valueMessages = (): string[] =>
  wordsOf(allVocabularies().filter(({ name }) => !staffLists.includes(name)))

const labelsIn = (fields: Fields, prefix: string): string[] =>
  Object.entries(fields).flatMap(([name, field]) => [
    `${prefix}${name}.label`,
    ...('fields' in field ? labelsIn(field.fields, `${prefix}${name}.`) : []),
  ])

/** What `fields.json` owes in the languages of the admin: labels of fields and staff's lists, a sentence for each rule. */
export const fieldMessages = (): string[] => [
  ...Object.values(models as Record<string, Model>).flatMap((model) =>
    labelsIn(model.fields, `${model.name}.`),
  ),
  ...ruleKeys.map((key) => `rules.${key}`),
  ...wordsOf(allVocabularies().filter(({ name }) => staffLists.includes(name))),
]
