/** Words of one language with gaps and plural forms filled: on the server backed by i18next, on the phone by this file. */

/** Gives the words of a key. A gap "{{count}}" also chooses the plural form. */
export type Say = (key: string, gaps?: Readonly<Record<string, string | number>>) => string

export type Words = Readonly<Record<string, string>>

/** Words without i18next, for the phone: the same keys, gaps and CLDR plural forms. */
export function sayFrom(words: Words, language: string): Say {
  const plural = new Intl.PluralRules(language)
  return (key, gaps = {}) => {
    const form = typeof gaps['count'] === 'number' ? `${key}_${plural.select(gaps['count'])}` : key
    const text = words[form] ?? words[key] ?? key
    return text.replace(/\{\{(\w+)\}\}/g, (_, gap: string) => String(gaps[gap] ?? ''))
  }
}
