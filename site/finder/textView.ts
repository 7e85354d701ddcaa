/** Texts of entries as they are shown: each with its own direction, whatever letter it begins with. */
import { languageOf } from '../../content-models/languages.ts'
import { longDate } from './phrases.ts'
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

/** What is to say about texts that stand together: one mark for all of them, that which says most. */
export function noteOf({ say, language }: Reader, texts: readonly ReaderText[]): string | undefined {
  if (texts.some((text) => text.language === 'de'))
    return language.code.startsWith('de') ? undefined : say('title.onlyGerman')
  if (texts.some(({ outdated }) => outdated)) return say('title.outdated')
  return texts.some(({ machine }) => machine) ? say('translation.text') : undefined
}

/** When women of the community looked at the words that she reads; nothing where they are German or outdated. */
export function communityLine(reader: Reader, words: ReaderText | undefined): { community?: string } {
  const day = words?.communityCheckedOn
  return day ? { community: reader.say('checked.community', { date: longDate(reader, day) }) } : {}
}
