/**
 * The admin's words from locales/: all of them in German and English; in the other languages of Payload the answers to
 * choose from, and what stands in their `fields.json`.
 */
import deFields from '../locales/de/fields.json' with { type: 'json' }
import deValues from '../locales/de/values.json' with { type: 'json' }
import enFields from '../locales/en/fields.json' with { type: 'json' }
import enValues from '../locales/en/values.json' with { type: 'json' }
import ukFields from '../locales/uk/fields.json' with { type: 'json' }
import ukValues from '../locales/uk/values.json' with { type: 'json' }
import ruFields from '../locales/ru/fields.json' with { type: 'json' }
import ruValues from '../locales/ru/values.json' with { type: 'json' }
import arFields from '../locales/ar/fields.json' with { type: 'json' }
import arValues from '../locales/ar/values.json' with { type: 'json' }
import faFields from '../locales/fa/fields.json' with { type: 'json' }
import faValues from '../locales/fa/values.json' with { type: 'json' }
import trFields from '../locales/tr/fields.json' with { type: 'json' }
import trValues from '../locales/tr/values.json' with { type: 'json' }
import frFields from '../locales/fr/fields.json' with { type: 'json' }
import frValues from '../locales/fr/values.json' with { type: 'json' }
import roFields from '../locales/ro/fields.json' with { type: 'json' }
import roValues from '../locales/ro/values.json' with { type: 'json' }
import bgFields from '../locales/bg/fields.json' with { type: 'json' }
import bgValues from '../locales/bg/values.json' with { type: 'json' }
import plFields from '../locales/pl/fields.json' with { type: 'json' }
import plValues from '../locales/pl/values.json' with { type: 'json' }
import viFields from '../locales/vi/fields.json' with { type: 'json' }
import viValues from '../locales/vi/values.json' with { type: 'json' }
import type { PayloadLanguage } from './payloadLanguages.ts'
import { fill, spoken, type Language } from './spoken.ts'

type Words = Readonly<Record<string, string>>
const words: Readonly<Record<PayloadLanguage, Words>> = {
  de: { ...deValues, ...deFields },
  en: { ...enValues, ...enFields },
  uk: { ...ukValues, ...ukFields },
  ru: { ...ruValues, ...ruFields },
  ar: { ...arValues, ...arFields },
  fa: { ...faValues, ...faFields },
  tr: { ...trValues, ...trFields },
  fr: { ...frValues, ...frFields },
  ro: { ...roValues, ...roFields },
  bg: { ...bgValues, ...bgFields },
  pl: { ...plValues, ...plFields },
  vi: { ...viValues, ...viFields },
}

export interface Label {
  de: string
  en: string
  [language: string]: string
}

/** The words of a key in our own languages. A missing key shows itself; the test of locales/ lists it. */
const own = (language: Language, key: string): string => words[language][key] ?? key

/** The words of a key in every language of the admin that has them; Payload shows the German ones in the others. */
export const label = (key: string): Label => ({
  ...Object.fromEntries(
    Object.entries(words).flatMap(([language, { [key]: said }]) => (said ? [[language, said]] : [])),
  ),
  de: own('de', key),
  en: own('en', key),
})

/** A help sentence, where there is one. */
export const help = (key: string): Label | undefined => (words.de[key] ? label(key) : undefined)

/** A sentence with its gaps filled, in the one of our own languages that is spoken to whoever asks for this one. */
export const sentence = (language: string, key: string, gaps: Record<string, string> = {}): string =>
  fill(own(spoken(language), key), gaps)
