/** The day of an instant as people in Saxony-Anhalt say it: "3. März". */
export const sayDay = (instant: string, language: string): string =>
  new Date(instant).toLocaleDateString(language, { day: 'numeric', month: 'long', timeZone: 'Europe/Berlin' })
