/** The reader of a request: her language, its words, today, and the entries' texts in her language. */
import { hourInBerlin } from '../../content-models/localDate.ts'
import type { Reader } from '../finder/reader.ts'
import { content } from './index.ts'

export const readerOf = ({
  language,
  say,
  today,
}: Pick<App.Locals, 'language' | 'say' | 'today'>): Reader => ({
  language,
  say,
  today,
  now: hourInBerlin(),
  text: (kind, entry, path) => content.translations.text(kind, entry, path, language.code),
})
