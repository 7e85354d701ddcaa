/** The catalogue of a reader's language, from what is published now. */
import { members } from '../../content-models/bitmap.ts'
import { call } from '../content/finderPage.ts'
import { content } from '../content/index.ts'
import { readerOf } from '../content/reader.ts'
import { allWordsOf } from '../i18n.ts'
import { buildId } from './buildId.ts'
import { offlineCatalogue } from './catalogue.ts'
import type { OfflineCatalogue } from './format.ts'
import { searchedWords, wordsForPhone } from './words.ts'

export function catalogueFor(locals: App.Locals): OfflineCatalogue {
  const reader = readerOf(locals)
  const { code } = reader.language
  const listed = members(content.catalogue.indexOn(locals.today).all()).map((number) =>
    content.catalogue.at(number),
  )
  const whom = call(reader, [])
  return offlineCatalogue(reader, listed, {
    build: buildId,
    epoch: content.store.epoch,
    seq: content.store.seq,
    districts: [...content.store.entries.district.values()],
    words: wordsForPhone(allWordsOf(code)),
    ...(code === 'de' ? {} : { german: searchedWords(allWordsOf('de')) }),
    ...(whom ? { call: whom } : {}),
  })
}
