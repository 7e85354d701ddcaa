/** Makes the word index of every language once the content is there, so that no reader waits for one. */
import { todayInBerlin } from '../../content-models/localDate.ts'
import { sayIn, siteLanguages } from '../i18n.ts'
import { content } from './index.ts'
import { readerOf } from './reader.ts'

/** Nobody waits: a tenth of the processor is enough, and whoever searches earlier has hers finished at once. */
const rest = 20

export async function makeWordIndexes(): Promise<void> {
  for (const language of siteLanguages) {
    const reader = readerOf({ language, say: sayIn(language.code), today: todayInBerlin() })
    await content.words.prepare(reader, sayIn('de'), rest)
  }
}
