/** The site's content: one store, one catalogue, one intake, for the whole process. */
import type { Listing } from '../../content-models/listing.ts'
import { settings } from '../settings.ts'
import { ShortCodes } from '../poster/shortCodes.ts'
import { Catalogue } from './catalogue.ts'
import { PublishedFiles } from './publishedFiles.ts'
import { Intake } from './intake.ts'
import { WordIndexes } from './searchIndex.ts'
import { Store } from './store.ts'
import { Translations } from './translations.ts'
import { Withdrawals } from './withdrawals.ts'

const store = new Store()
const translations = new Translations(store)
const catalogue = new Catalogue(store)
const words = new WordIndexes(store, catalogue)
const shortCodes = new ShortCodes(store)
const withdrawals = new Withdrawals(store)
const files = new PublishedFiles(store, settings.cmsUrl, settings.dataDir)
const intake = new Intake(store, settings.cmsUrl, settings.dataDir)

/** The offer that is public under this address, with all that belongs to it. */
const listingAt = (slug: string): Listing | undefined => {
  const offer = store.bySlug('offer', slug)
  return offer && catalogue.of(offer.id)
}

/** Resolves once the disk copy is read and the CMS was asked once. */
export const ready = intake.start()
export const content = {
  store,
  catalogue,
  translations,
  words,
  shortCodes,
  withdrawals,
  files,
  intake,
  listingAt,
}
