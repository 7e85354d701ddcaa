/** The words of the page that a reminder's link opens. */
import { sentence } from '../words.ts'
import type { Language } from '../spoken.ts'

export const pageKeys = [
  'title',
  'explains',
  'takesPlace',
  'takesPlace.yes',
  'takesPlace.paused',
  'takesPlace.ended',
  'nextStart',
  'nextStart.help',
  'placesFree',
  'childcarePlacesFree',
  'places.help',
  'places.last',
  'phone',
  'phone.help',
  'came',
  'came.none',
  'came.1_5',
  'came.more',
  'came.unknown',
  'came.help',
  'confirm',
  'mend',
  'missing',
  'badDate',
  'badNumber',
  'done',
  'doneEnded',
  'phoneSent',
  'signIn',
  'otherLanguage',
  'forged',
  'expired',
  'notYours',
  'tooMany',
  'foreign',
] as const
export type PageKey = (typeof pageKeys)[number]
export type Say = (key: PageKey, gaps?: Record<string, string>) => string

export const sayOnPage =
  (language: Language): Say =>
  (key, gaps = {}) =>
    sentence(language, `check.${key}`, gaps)
