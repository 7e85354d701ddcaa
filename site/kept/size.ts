/** How big it is what a phone keeps, as it is said to her. */
import { offer } from '../../content-models/offer.ts'
import { readerOf } from '../content/reader.ts'
import { ltr, number } from '../finder/phrases.ts'
import { mostOffers } from './mostOffers.ts'

/** Her situation, and the addresses of as many offers as she can save. */
export const mostOfHers = 1_000 + mostOffers * offer.fields.slug.max

/** "5 kB" or "0,4 MB", rounded up, never broken in the middle. */
export function sizeInWords(locals: App.Locals, bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1_000)
  const reader = readerOf(locals)
  return ltr(
    kilobytes < 100
      ? `${number(reader, kilobytes)}\u00a0kB`
      : `${number(reader, Math.ceil(kilobytes / 100) / 10)}\u00a0MB`,
  )
}
