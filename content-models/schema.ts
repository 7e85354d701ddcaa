/**
 * Model → strict zod schema of a published entry. An unknown property is an error: what is private cannot slip out.
 * Only the CMS and the site's intake use it; the finder's bundle has no validator.
 */
import { z } from 'zod'
import { derive, type Fields, type Model, type ModelName, type PerKind } from './define.ts'
import { models } from './models.ts'
import { rulesOf } from './rules.ts'

const text = (max: number) => z.string().min(1).max(max)

/** "2026-11-23"; a day that exists. */
export const localDate = z.iso.date()
/** "09:30" */
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** E.164 or a short national number (110, 116 016): digits with an optional plus. */
export const phone = z.string().regex(/^\+?[0-9]{3,15}$/)
export const email = z.email().max(120)

const makers: PerKind<z.ZodType> = {
  text: (field) => text(field.max),
  phone: () => phone,
  email: () => email,
  url: () => z.url({ protocol: /^https?$/ }).max(500),
  date: () => localDate,
  time: () => localTime,
  flag: () => z.boolean(),
  image: () => text(40),
  number: (field) => {
    const number = z.number().min(field.min).max(field.max)
    return field.whole === false ? number : number.int()
  },
  choice: (field) => z.enum(field.values.values),
  choices: (field) => z.array(z.enum(field.values.values)).min(1),
  reference: () => text(40),
  references: () => z.array(text(40)).min(1),
  group: (field) => objectOf(field.fields),
  list: ({ fields, max, named }) => {
    const row = objectOf(fields)
    return z
      .array(named ? row.extend({ id: text(40) }) : row)
      .min(1)
      .max(max)
  },
}

const objectOf = (fields: Fields): z.ZodObject =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        const schema = derive(makers, field)
        return [name, field.required ? schema : schema.optional()]
      }),
    ),
  )

/** The strict schema of one model's published entries, its rules across fields included. */
export function schemaOf(model: Model): z.ZodType {
  const shape = objectOf(model.fields).extend({ id: text(40) })
  return shape.superRefine((entry, context) => {
    for (const { path, rule } of rulesOf(model.name, entry)) {
      context.addIssue({ code: 'custom', path: path.split('.'), message: rule })
    }
  })
}

/** Schemas of all models, made once. */
export const schemas = Object.fromEntries(
  Object.values(models).map((model) => [model.name, schemaOf(model)]),
) as Record<ModelName, z.ZodType>
