/**
 * Gives a machine that knows no glossary the words of ours: a term stands masked while it translates, and comes back in
 * the words that staff chose. A machine may lose a mask or write it twice; such a text is translated again without.
 */
import { asWord, termsIn, type Term } from '../glossary/terms.ts'
import type { Translator } from './translator.ts'

interface Masked {
  readonly text: string
  /** Word of each mask, by its number */
  readonly words: readonly string[]
}

/** Looks like a part number, which translators copy. */
const mask = (number: number): string => `XQ${String(number)}X`
const anyMask = /XQ(\d+)X/gi

/** Words of low confidence are for people to look at, not for a machine to spread. */
export function masked(text: string, terms: readonly Term[], language: string): Masked {
  // Somebody's own "XQ1X" could not be told from ours.
  if (text.search(anyMask) !== -1) return { text, words: [] }
  const words: string[] = []
  let now = text
  for (const term of termsIn(text, terms, language)) {
    if (term.confidence === 'low') continue
    // As it is written in the glossary: "Anmelden" at the start of a sentence may be another form.
    now = now.replace(asWord(term.german, 'gu'), () => mask(words.push(term.text) - 1))
  }
  return { text: now, words }
}

/** The text with its words in place of the masks; undefined when not each of them came back once. */
export function unmasked(translated: string, words: readonly string[]): string | undefined {
  const found = [...translated.matchAll(anyMask)].map(([, number]) => Number(number))
  if (found.length !== words.length || words.some((_, number) => !found.includes(number))) return undefined
  return translated.replace(anyMask, (_, number: string) => words[Number(number)] ?? '')
}

/** The texts in another language, with the glossary's words where the machine left them whole. */
export async function translateGlossed(
  translator: Translator,
  texts: readonly string[],
  language: string,
  terms: readonly Term[],
): Promise<string[]> {
  const sent = texts.map((text) => masked(text, terms, language))
  const answers = await translator.translate(
    sent.map(({ text }) => text),
    language,
  )
  const whole = answers.map((answer, at) => unmasked(answer, sent[at]?.words ?? []))
  const lost = texts.filter((_, at) => whole[at] === undefined)
  const again = await translator.translate(lost, language)
  return whole.map((text) => text ?? again.shift() ?? '')
}
