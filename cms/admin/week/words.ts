/** The words of the weekly grid, resolved on the server so that the admin's bundle carries no word lists. */
import { valueKey } from '../../../content-models/messages.ts'
import { days } from '../../../content-models/vocabularies.ts'
import type { When } from '../../../content-models/when.ts'
import { label } from '../../words.ts'
import { inBoth, named, type WordsOf } from '../inBoth.ts'

export const weekKeys = [
  'how',
  'step',
  'minutes',
  'weekend',
  'allHours',
  'cell',
  'days',
  'chosen',
  'partly',
  'free',
  'marked',
  'list',
  'day',
  'from',
  'to',
  'add',
  'remove',
  'endsFirst',
] as const

export interface WeekWords extends WordsOf<typeof weekKeys> {
  readonly dayNames: Readonly<Record<string, string>>
}

const weekWords = inBoth((language): WeekWords => ({
  ...named(weekKeys, (key) => label(`week.${key}`)[language]),
  dayNames: named(days.values, (day) => label(valueKey('day', day))[language]),
}))

/** Weekly times are painted instead of typed. */
export const weekComponents = (needed?: When) => ({
  Field: {
    path: '/admin/week/WeekField.tsx#WeekField',
    clientProps: { words: weekWords, ...(needed ? { needed } : {}) },
  },
})
