/** How the admin says something: in which of its languages, and with the gaps of a sentence filled. Holds no words. */
export type Language = 'de' | 'en'

/** The language of the admin for whoever asks for this one. */
export const spoken = (language: string): Language => (language === 'en' ? 'en' : 'de')

/**
 * Attributes of a part that speaks our own words, for voices and for the order of reading: within a page that Payload
 * shows in a language that is none of ours, they are in another one than the page.
 */
export const ownWords = (language: string): { lang?: Language; dir?: 'ltr' } =>
  spoken(language) === language ? {} : { lang: spoken(language), dir: 'ltr' }

/** "{{count}} of {{max}}" with its gaps filled; a gap that nobody names stays empty. */
export const fill = (text: string, gaps: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, gap: string) => String(gaps[gap] ?? ''))
