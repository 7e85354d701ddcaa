import { spoken } from '../../spoken.ts'

/** The day of an instant as people in Saxony-Anhalt say it: "3. März". */
export const sayDay = (instant: string, language: string): string =>
  new Date(instant).toLocaleDateString(spoken(language), {
    day: 'numeric',
    month: 'long',
    timeZone: 'Europe/Berlin',
  })
