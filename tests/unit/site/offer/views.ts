/** The page of an offer as a reader of German gets it. */
import { offerView } from '../../../../site/offer/offerView.ts'
import { aListing } from '../../../fixtures/listings.ts'
import { aReader } from '../../../fixtures/reader.ts'

export const german = aReader()
export const view = (...listing: Parameters<typeof aListing>) => offerView(german, aListing(...listing), [])
export const linesOf = (key: string, ...listing: Parameters<typeof aListing>) =>
  (view(...listing).sections.find((section) => section.key === key)?.lines ?? []).map(({ text, tone }) => ({
    text,
    tone,
  }))
export const bare = (text: string) => text.replace(/[\u2060\u2066-\u2069]/g, '')
