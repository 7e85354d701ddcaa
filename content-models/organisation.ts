/** A provider of offers. Its own address is not where its offers happen: see place.ts. */
import { defineModel, type Entry } from './define.ts'
import { organisationTypes, spokenLanguages } from './vocabularies.ts'

export const organisation = defineModel('organisation', {
  slug: { kind: 'text', max: 80, derived: true, required: true },
  name: { kind: 'text', max: 120, required: true },
  type: { kind: 'choice', values: organisationTypes, required: true },
  about: { kind: 'text', lines: 'many', max: 1000, translated: true },
  languages: { kind: 'choices', values: spokenLanguages },
  phone: { kind: 'phone' },
  email: { kind: 'email' },
  website: { kind: 'url' },
  example: { kind: 'flag', derived: true },
})

export type Organisation = Entry<typeof organisation>
