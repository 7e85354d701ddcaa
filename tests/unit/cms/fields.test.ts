import type { Field as PayloadField } from 'payload'
import { describe, expect, test } from 'vitest'
import { fieldsByName, fieldsOf } from '../../../cms/fields.ts'
import { collectionOf, draftable, kindOf } from '../../../cms/collections/names.ts'
import { derive, type Field, type Fields, type Model, type PerKind } from '../../../content-models/define.ts'
import { models } from '../../../content-models/models.ts'
import { offer } from '../../../content-models/offer.ts'

interface Asked {
  name?: string
  type: string
  required?: boolean
  hasMany?: boolean
  maxLength?: number
  fields?: PayloadField[]
  label?: unknown
}

/** What Payload is to be told of a field of each kind. */
const expected: PerKind<object> = {
  text: ({ max, lines }) => ({ type: lines === 'many' || max >= 200 ? 'textarea' : 'text', maxLength: max }),
  phone: () => ({ type: 'text' }),
  email: () => ({ type: 'text' }),
  url: () => ({ type: 'text' }),
  time: () => ({ type: 'text' }),
  date: () => ({ type: 'date' }),
  flag: () => ({ type: 'checkbox' }),
  image: () => ({ type: 'upload', relationTo: 'media' }),
  number: ({ min, max }) => ({ type: 'number', min, max }),
  choice: () => ({ type: 'select' }),
  choices: () => ({ type: 'select', hasMany: true }),
  reference: ({ to }) => ({ type: 'relationship', relationTo: collectionOf[to] }),
  references: ({ to }) => ({ type: 'relationship', relationTo: collectionOf[to], hasMany: true }),
  group: () => ({ type: 'group' }),
  list: ({ max }) => ({ type: 'array', maxRows: max }),
}

/** A row sets fields beside each other and is none itself. */
const withoutRows = (told: readonly PayloadField[]): PayloadField[] =>
  told.flatMap((one) => (one.type === 'row' ? withoutRows(one.fields) : [one]))

/** Every field of a model beside the one that Payload is told of. */
function pairs(fields: Fields, told: readonly PayloadField[]): [path: string, field: Field, told: Asked][] {
  const inOrder = withoutRows(told)
  return Object.entries(fields).flatMap(([name, field], at) => {
    const one = inOrder[at] as unknown as Asked
    const inner = 'fields' in field ? pairs(field.fields, one.fields ?? []) : []
    return [
      [name, field, one],
      ...inner.map(([path, ...rest]): [string, Field, Asked] => [`${name}.${path}`, ...rest]),
    ]
  })
}

describe.each(Object.values(models) as Model[])('the form of $name', (model) => {
  const told = pairs(model.fields, fieldsOf(model))

  test('asks for each field of the model, in its order, by its kind', () => {
    for (const [path, field, one] of told) {
      expect(one.name).toBe(path.split('.').at(-1))
      expect(one, path).toMatchObject(derive(expected, field))
    }
  })
  test('has a label in German and English for each of them', () => {
    for (const [path, , { label }] of told) {
      const { de, en } = label as { de: string; en: string }
      expect([de, en], path).not.toContain(`${model.name}.${path}.label`)
    }
  })
  test('demands what is required, but not what the system fills in', () => {
    for (const [path, field, one] of told)
      if (field.kind !== 'group')
        expect(one.required ?? false, path).toBe(Boolean(field.required && !field.derived))
  })
  test('has a word for every choice', () => {
    for (const [path, , one] of told) {
      const { options = [] } = one as { options?: { value: string; label: string | { de: string } }[] }
      for (const { value, label } of options) {
        const word = typeof label === 'string' ? label : label.de
        expect(word, `${path} ${value}`).not.toMatch(/^[a-zA-Z]+\.[\w-]+$/)
      }
    }
  })
})

describe('a field that is read into one form', () => {
  const { sourceUrl } = fieldsByName(offer) as unknown as Record<
    string,
    {
      hooks: { beforeValidate: [(args: { value?: unknown }) => unknown] }
      validate: (value: unknown, args: { req: { i18n: { language: string } } }) => true | string
    }
  >
  const check = (value: unknown, language = 'de') =>
    sourceUrl?.validate(value, { req: { i18n: { language } } })
  const store = (value?: unknown) => sourceUrl?.hooks.beforeValidate[0]({ value })

  test('is stored in that form', () => {
    expect(store('www.example.org')).toBe('https://www.example.org/')
  })
  test('is kept as typed when it cannot be read, so that it can be mended', () => {
    expect(store('siehe Aushang')).toBe('siehe Aushang')
    expect(store(undefined)).toBeUndefined()
    expect(store(null)).toBeNull()
  })
  test('is refused with a sentence in the language of the admin', () => {
    expect(check('siehe Aushang')).toMatch(/^[A-ZÄÖÜ].*\.$/)
    expect(check('siehe Aushang', 'en')).not.toBe(check('siehe Aushang', 'de'))
  })
  test('may stay empty where it is not required', () => {
    expect(check('')).toBe(true)
    expect(check(null)).toBe(true)
  })
})

test('every model has one collection, and leads back from it', () => {
  for (const model of Object.values(models)) expect(kindOf(collectionOf[model.name])).toBe(model.name)
  expect(kindOf('users')).toBeUndefined()
  expect(draftable).not.toContain('offer-statuses')
})
