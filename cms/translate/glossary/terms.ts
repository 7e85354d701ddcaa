/** Finds words of the glossary in a German text. Plain data, for the editor in the browser and for machines. */

export interface Term {
  readonly german: string
  readonly words?:
    readonly { readonly language: string; readonly text: string; readonly confidence: string }[] | null
}

export interface Found {
  readonly german: string
  readonly text: string
  readonly confidence: string
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The term as a word of its own, not inside a longer one; letters of every script count as letters. */
export const asWord = (german: string, flags = 'giu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(german)}(?![\\p{L}\\p{N}])`, flags)

/** Terms with words in this language that occur in the text, the longest first: "Kinderbetreuung vor Ort" before its part. */
export const termsIn = (text: string, terms: readonly Term[], language: string): Found[] =>
  terms
    .flatMap(({ german, words }) => {
      const word = words?.find((one) => one.language === language)
      return word && asWord(german).test(text)
        ? [{ german, text: word.text, confidence: word.confidence }]
        : []
    })
    .sort((a, b) => b.german.length - a.german.length)
