/** The words of the weekly grid, resolved on the server so that the admin's bundle carries no word lists. */
import { valueKey } from '../../../content-models/messages.ts'
import { days } from '../../../content-models/vocabularies.ts'
import type { When } from '../../../content-models/when.ts'
import { label } from '../../words.ts'

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

export interface WeekWords extends Readonly<Record<(typeof weekKeys)[number], string>> {
  readonly dayNames: Readonly<Record<string, string>>
}

const wordsIn = (language: 'de' | 'en'): WeekWords => ({
  ...(Object.fromEntries(weekKeys.map((key) => [key, label(`week.${key}`)[language]])) as Record<
    (typeof weekKeys)[number],
    string
  >),
  dayNames: Object.fromEntries(days.values.map((day) => [day, label(valueKey('day', day))[language]])),
})

const weekWords = { de: wordsIn('de'), en: wordsIn('en') }

/** Weekly times are painted instead of typed. */
export const weekComponents = (needed?: When) => ({
  Field: {
    path: '/admin/week/WeekField.tsx#WeekField',
    clientProps: { words: weekWords, ...(needed ? { needed } : {}) },
  },
})
