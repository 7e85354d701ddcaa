/** The catalogue of a reader's language, from what is published now. */
import { members } from '../../content-models/bitmap.ts'
import type { Listing } from '../../content-models/listing.ts'
import { call } from '../content/finderPage.ts'
import { content } from '../content/index.ts'
import { readerOf } from '../content/reader.ts'
import { allWordsOf } from '../i18n.ts'
import { buildId } from './buildId.ts'
import { offlineCatalogue } from './catalogue.ts'
import type { OfflineCatalogue } from './format.ts'
import { regionInWords } from './region.ts'
import { searchedWords, wordsForPhone } from './words.ts'

/** What can be found on a day. */
export function listedOn(today: string): Listing[] {
  const { index, at } = content.catalogue.on(today)
  return members(index.all()).map(at)
}

/** All of it, or the offers of a district and its neighbours. */
export function catalogueFor(locals: App.Locals, district?: string): OfflineCatalogue {
  const reader = readerOf(locals)
  const { code } = reader.language
  const whom = call(reader, [])
  return offlineCatalogue(reader, listedOn(locals.today), {
    build: buildId,
    epoch: content.store.epoch,
    seq: content.store.seq,
    ...(district === undefined ? {} : { region: { district, said: regionInWords(locals.say, district) } }),
    districts: [...content.store.entries.district.values()],
    words: wordsForPhone(allWordsOf(code)),
    ...(code === 'de' ? {} : { german: searchedWords(allWordsOf('de')) }),
    ...(whom ? { call: whom } : {}),
  })
}
