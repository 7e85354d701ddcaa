/** "1. März 2027", "1 March 2027": days as people read them, in letters and on the page that they lead to. */
import type { Language } from '../spoken.ts'
export const dayIn = (language: Language, date: string): string =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(date))
