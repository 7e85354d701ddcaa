/** What of a page the voices of a phone can read: her language with the German in it, or the German alone. */
import { blocksIn, type Look, type TreeElement } from './blocks.ts'
import { languageIn } from './languageTag.ts'
import { passagesOf, type Passage } from './passages.ts'
import { voiceFor } from './voices.ts'

const german = 'de'
/** As German calls itself, in every language of the site. */
export const nameOfGerman = 'Deutsch'

/** Old browsers cannot say whether an element is shown; there it has no box. */
type OfAnyAge = Omit<Element, 'checkVisibility'> & Partial<Pick<Element, 'checkVisibility'>>
const inBrowser = (element: TreeElement) => element as unknown as Element

const look: Look = {
  isShown: (element) => {
    const shown: OfAnyAge = inBrowser(element)
    return shown.checkVisibility?.() ?? shown.getClientRects().length > 0
  },
  isBlock: (element) => !/^(inline|contents)/.test(getComputedStyle(inBrowser(element)).display),
}

export interface Readable {
  passages: Passage[]
  hasHers: boolean
  /** Something is in German, and no voice for it */
  lacksGerman: boolean
}

/** The passages that have a voice. German words among her own are German only where her voice would meet them. */
export function readable(content: Element, voices: readonly SpeechSynthesisVoice[]): Readable {
  const language = document.documentElement.lang
  const hasHers = voiceFor(language, voices) !== undefined
  const hasGerman = voiceFor(german, voices) !== undefined
  const blocks = blocksIn(content, look, language)
  const all = passagesOf(blocks, hasHers && hasGerman ? german : undefined)
  return {
    passages: all.filter(({ lang }) => voiceFor(lang, voices)),
    hasHers,
    lacksGerman: !hasGerman && all.some(({ lang }) => languageIn(lang) === german),
  }
}
