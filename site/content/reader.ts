/** The reader of a request: her language, its words, today, and the entries' texts in her language. */
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
  text: (kind, entry, path) => content.translations.text(kind, entry, path, language.code),
})
