/** Model → Payload fields, labelled from locales/. */
import type { Field as PayloadField, TextField, Validate } from 'payload'
import { array, relationship } from 'payload/shared'
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
import { slots } from '../content-models/slots.ts'
import { holds } from '../content-models/when.ts'
import { choiceComponents } from './admin/form/choice.ts'
import { linkState, listName, neededLabel, textHints } from './admin/form/parts.ts'
import { weekComponents } from './admin/week/words.ts'
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
  const { asked, needed } = field
  return {
    name,
    label: label(`${words}.label`),
    ...(field.required && !field.derived ? { required: true } : {}),
    admin: {
      ...(description ? { description } : {}),
      ...(field.derived ? { readOnly: true, position: 'sidebar' as const } : {}),
      ...(asked ? { condition: (data: unknown) => holds(asked, data) } : {}),
      components: needed ? neededLabel(needed) : {},
    },
    // What the system fills in nobody can send: an own slug, the mark of an example, the hash of another's picture.
    ...(field.perSeason ? { hooks: { beforeDuplicate: [() => (field.kind === 'list' ? [] : null)] } } : {}),
    ...(field.derived ? { access: { create: () => false, update: () => false } } : {}),
  }
}

/** A text that is read into one form ("0345 / 12" → "034512") and refused with a sentence when it cannot be. */
function readText(reader: Reader, field: Field, place: Place, parts = {}): TextField {
  return {
    ...withParts(common(field, place), parts),
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

/** What is missing because of another answer is said with everything else that is, not only after it. */
const orLacking =
  <Rest>(field: Field, rest: Validate<Rest>): Validate<Rest> =>
  (value, options) =>
    field.needed && holds(field.needed, options.data) && (!value || [value].flat().length === 0)
      ? sentence(options.req.i18n.language, 'rules.required')
      : rest(value, options)

type Common = ReturnType<typeof common>

/** Parts of our own beside those that a field has anyway. */
const withParts = (field: Common, parts: object): Common => ({
  ...field,
  admin: { ...field.admin, components: { ...field.admin.components, ...parts } },
})

/** Longer texts get a box of several lines, though their words are one paragraph. */
const boxFrom = 200

const oneParagraph = ({ value }: { value?: unknown }) =>
  typeof value === 'string' ? value.replace(/\s*\n\s*/g, ' ') : value

const makersAt = (place: Place): PerKind<PayloadField> => ({
  text: (field) =>
    field.lines === 'many' || field.max >= boxFrom
      ? {
          ...withParts(common(field, place), textHints(field)),
          type: 'textarea',
          maxLength: field.max,
          ...(field.lines === 'many' ? {} : { hooks: { beforeValidate: [oneParagraph] } }),
        }
      : {
          ...withParts(common(field, place), textHints(field)),
          type: 'text',
          maxLength: field.max,
          ...(place.name === 'slug' ? { unique: true, index: true } : {}),
        },
  phone: (field) => readText(readPhone, field, place),
  email: (field) => readText(readEmail, field, place),
  url: (field) => readText(readUrl, field, place, linkState),
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
    ...withParts(common(field, place), choiceComponents(field)),
    type: 'select',
    options: optionsOf(field.values),
    ...(field.initial ? { defaultValue: field.initial } : {}),
  }),
  choices: (field) => ({
    ...withParts(common(field, place), choiceComponents(field)),
    type: 'select',
    hasMany: true,
    options: optionsOf(field.values),
  }),
  reference: (field) => ({
    ...withParts(common(field, place), listName),
    validate: orLacking(field, relationship as Validate<unknown>),
    type: 'relationship',
    relationTo: collectionOf[field.to],
    index: true,
  }),
  references: (field) => ({
    ...withParts(common(field, place), listName),
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
    ...withParts(common(field, place), field.fields === slots.fields ? weekComponents(field.needed) : {}),
    type: 'array',
    validate: orLacking(field, array as Validate<unknown>),
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
