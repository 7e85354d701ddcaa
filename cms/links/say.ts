/** What is said of an address that leads nowhere. */
import { spoken } from '../spoken.ts'
import { sentence } from '../words.ts'
import type { Remembered } from './outcomes.ts'

/** "Diese Adresse antwortet seit dem 3.11. mit einem Fehler (500)." */
export function sayBroken(language: string, { outcome, status, since }: Remembered): string {
  const day = new Date(since ?? 0).toLocaleDateString(spoken(language), {
    day: 'numeric',
    month: 'long',
    timeZone: 'Europe/Berlin',
  })
  const key = outcome === 'failed' && !status ? 'silent' : outcome
  return sentence(language, `links.${key}`, { since: day, status: String(status ?? '') })
}
