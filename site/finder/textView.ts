/** Texts of entries as they are shown: each with its own direction, whatever letter it begins with. */
import { languageOf } from '../../content-models/languages.ts'
import type { Reader, ReaderText } from './reader.ts'
import type { TextView } from './types.ts'

/**
 * A text with its direction, and with its language where that is not the reader's. The direction is always said: a
 * browser left to guess goes by the first letter, and Arabic titles may begin with a Latin name.
 */
export const textView = (
  { language }: Pick<Reader, 'language'>,
  words: Pick<ReaderText, 'text' | 'language'>,
): TextView => ({
  text: words.text,
  ...(words.language === language.code ? {} : { lang: words.language }),
  dir: languageOf(words.language)?.dir ?? 'ltr',
})
