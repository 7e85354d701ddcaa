/** Model → Payload fields, labelled from locales/. */
import type { Field as PayloadField, TextField } from 'payload'
import {
  derive,
  type Field,
  type Fields,
  type Model,
  type PerKind,
  type Vocabulary,
} from '../content-models/define.ts'
import { languageOf } from '../content-models/languages.ts'
import { districtKeys } from '../content-models/geography/districts.ts'
import { valueKey } from '../content-models/messages.ts'
import { collectionOf } from './collections/names.ts'
import { readEmail, readPhone, readTime, readUrl, type Reader } from './fieldReaders.ts'
import { help, label, sentence } from './words.ts'

interface Place {
  /** Name of the field in its object */
  readonly name: string
  /** Path of its words, "offer.childcare.mode" */
  readonly words: string
}

const optionsOf = (values: Vocabulary) =>
  values.values.map((value) => ({
    value,
    label: values === districtKeys ? value : (languageOf(value)?.name ?? label(valueKey(values.name, value))),
  }))

function common(field: Field, { name, words }: Place) {
  const description = help(`${words}.help`)
  return {
    name,
    label: label(`${words}.label`),
    ...(field.required && !field.derived ? { required: true } : {}),
    admin: {
      ...(description ? { description } : {}),
      ...(field.derived ? { readOnly: true, position: 'sidebar' as const } : {}),
    },
    // What the system fills in nobody can send: an own slug, the mark of an example, the hash of another's picture.
    ...(field.derived ? { access: { create: () => false, update: () => false } } : {}),
  }
}

/** A text that is read into one form ("0345 / 12" → "034512") and refused with a sentence when it cannot be. */
function readText(reader: Reader, field: Field, place: Place): TextField {
  return {
    ...common(field, place),
    type: 'text',
    hooks: {
      beforeValidate: [
        ({ value }: { value?: unknown }) =>
          typeof value === 'string' ? (reader.read(value) ?? value) : value,
      ],
    },
    validate: (value: string | null | undefined, { req }: { req: { i18n: { language: string } } }) => {
      if (!value) return field.required ? sentence(req.i18n.language, 'rules.required') : true
      return reader.read(value) !== undefined || sentence(req.i18n.language, reader.refusal)
    },
  }
}

const makersAt = (place: Place): PerKind<PayloadField> => ({
  text: (field) =>
    field.lines === 'many'
      ? { ...common(field, place), type: 'textarea', maxLength: field.max }
      : {
          ...common(field, place),
          type: 'text',
          maxLength: field.max,
          ...(place.name === 'slug' ? { unique: true, index: true } : {}),
        },
  phone: (field) => readText(readPhone, field, place),
  email: (field) => readText(readEmail, field, place),
  url: (field) => readText(readUrl, field, place),
  time: (field) => readText(readTime, field, place),
  date: (field) => ({
    ...common(field, place),
    type: 'date',
    admin: {
      ...common(field, place).admin,
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
    },
  }),
  flag: (field) => ({
    ...common(field, place),
    type: 'checkbox',
    defaultValue: false,
    // The copy of an example is somebody's own entry.
    ...(field.derived ? { hooks: { beforeDuplicate: [() => false] } } : {}),
  }),
  number: (field) => ({
    ...common(field, place),
    type: 'number',
    min: field.min,
    max: field.max,
    admin: { ...common(field, place).admin, step: field.whole === false ? 0.25 : 1 },
  }),
  choice: (field) => ({
    ...common(field, place),
    type: 'select',
    options: optionsOf(field.values),
    ...(field.initial ? { defaultValue: field.initial } : {}),
  }),
  choices: (field) => ({
    ...common(field, place),
    type: 'select',
    hasMany: true,
    options: optionsOf(field.values),
  }),
  reference: (field) => ({
    ...common(field, place),
    type: 'relationship',
    relationTo: collectionOf[field.to],
    index: true,
  }),
  references: (field) => ({
    ...common(field, place),
    type: 'relationship',
    relationTo: collectionOf[field.to],
    hasMany: true,
  }),
  image: (field) => ({ ...common(field, place), type: 'upload', relationTo: collectionOf.media }),
  group: (field) => {
    const { required: _, ...rest } = common(field, place) as ReturnType<typeof common> & { required?: true }
    return { ...rest, type: 'group', fields: list(field.fields, place.words) }
  },
  list: (field) => ({
    ...common(field, place),
    type: 'array',
    labels: { singular: label('lists.row'), plural: label(`${place.words}.label`) },
    maxRows: field.max,
    fields: inOneRow(field.fields, list(field.fields, place.words)),
  }),
})

const short: readonly Field['kind'][] = ['choice', 'date', 'time', 'number']

/** Short answers stand beside each other: a weekly time is one line, not three. */
const inOneRow = (fields: Fields, made: PayloadField[]): PayloadField[] =>
  Object.values(fields).every(({ kind }) => short.includes(kind)) ? [{ type: 'row', fields: made }] : made

const list = (fields: Fields, words: string): PayloadField[] =>
  Object.entries(fields).map(([name, field]) => derive(makersAt({ name, words: `${words}.${name}` }), field))

/** The Payload fields of a model by name, for a collection to lay out. */
export const fieldsByName = <F extends Fields>(model: Model<F>): Record<keyof F, PayloadField> =>
  Object.fromEntries(
    Object.entries(model.fields).map(([name, field]) => [
      name,
      derive(makersAt({ name, words: `${model.name}.${name}` }), field),
    ]),
  ) as Record<keyof F, PayloadField>

/** The Payload fields of a model in its own order. */
export const fieldsOf = (model: Model): PayloadField[] => Object.values(fieldsByName(model))
