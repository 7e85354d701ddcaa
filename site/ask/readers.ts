/** The two who read a sentence: whoever is written to in German, and she. */
import { sourceLanguage } from '../../content-models/languages.ts'
import { readerOf } from '../content/reader.ts'
import { sayIn, siteLanguage } from '../i18n.ts'
import type { Readers } from './sentences.ts'

/** The readers of a request. */
export function readersOf(locals: Pick<App.Locals, 'language' | 'say' | 'today'>): Readers {
  const language = siteLanguage(sourceLanguage)
  if (!language) throw new Error('locales/languages.json does not name German.')
  const german = readerOf({ language, say: sayIn(sourceLanguage), today: locals.today })
  return { german, own: readerOf(locals) }
}
