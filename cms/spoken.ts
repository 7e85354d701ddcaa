/** How the admin says something: in which of its languages, and with the gaps of a sentence filled. Holds no words. */
export type Language = 'de' | 'en'

/** The language of the admin for whoever asks for this one. */
export const spoken = (language: string): Language => (language === 'en' ? 'en' : 'de')

/** "{{count}} of {{max}}" with its gaps filled; a gap that nobody names stays empty. */
export const fill = (text: string, gaps: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, gap: string) => String(gaps[gap] ?? ''))
