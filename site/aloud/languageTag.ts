/** Names of languages as voices and pages write them: "de-DE", "de_DE", "deu", "fa-AF", "de-simple". */

function localeOf(tag: string): Intl.Locale | undefined {
  const written = tag.replaceAll('_', '-')
  for (const one of [written, written.split('-')[0] ?? ''])
    try {
      return new Intl.Locale(one)
    } catch {
      // Some voices add what is no part of a tag: then its language alone says enough.
    }
  return undefined
}

/** The language alone: "fa" of "fa-AF", "de" of "deu". */
export const languageIn = (tag: string): string => localeOf(tag)?.language ?? ''
/** Where a language is at home when no region is said: "DE" of "de". */
export const regionOf = (tag: string): string | undefined => localeOf(tag)?.maximize().region
/** The letters a language is written in: "Latn", "Arab". */
export const scriptOf = (tag: string): string | undefined => localeOf(tag)?.maximize().script
/** Whether two tags are the same, however they are written. */
export const isSameTag = (one: string, other: string): boolean =>
  localeOf(one)?.toString() === localeOf(other)?.toString()
