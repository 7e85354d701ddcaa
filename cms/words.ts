/** The admin's words: labels from locales/, in the languages that the admin speaks. */
import deFields from '../locales/de/fields.json' with { type: 'json' }
import deValues from '../locales/de/values.json' with { type: 'json' }
import enFields from '../locales/en/fields.json' with { type: 'json' }
import enValues from '../locales/en/values.json' with { type: 'json' }
import { fill, spoken, type Language } from './spoken.ts'

type Words = Readonly<Record<string, string>>
const words: Readonly<Record<Language, Words>> = {
  de: { ...deValues, ...deFields },
  en: { ...enValues, ...enFields },
}

export interface Label {
  de: string
  en: string
  [language: string]: string
}

/** The words of a key in the admin's languages. A missing key shows itself; the test of locales/ lists it. */
export const label = (key: string): Label => ({
  de: words.de[key] ?? key,
  en: words.en[key] ?? key,
})

/** A help sentence, where there is one. */
export const help = (key: string): Label | undefined => (words.de[key] ? label(key) : undefined)

/** A sentence with its gaps filled, in the language of the request ("de" or "en"). */
export const sentence = (language: string, key: string, gaps: Record<string, string> = {}): string =>
  fill(label(key)[spoken(language)], gaps)
