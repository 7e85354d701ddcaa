/**
 * Rules for German in easy words. They follow what DIN SPEC 33429 (Leichte Sprache) and DIN 8581-1 (Einfache Sprache)
 * recommend and a script can see: short sentences, one clause beside the main one, no genitive, no passive, no long
 * word without help, no abbreviation that nobody explained. They find what is hard; that a text is easy, only a reader
 * can say.
 */
import { fixedTerms, knownAbbreviations, noParticiples } from './plainGermanWords.ts'
import { wordsOf } from './readability.ts'

/** Of a sentence or word; over a whole text the median and the first Wiener Sachtextformel, whose scale begins at 4. */
export const limits = {
  words: 12,
  letters: 14,
  subordinateClauses: 1,
  medianWords: 8,
  wienerSachtextformel: 4,
} as const

export interface Finding {
  readonly rule: string
  readonly sentence: string
  /** What the rule stumbled over */
  readonly at: string
}

/** A gap is filled with a name, a number or a date: it counts as one short word. */
const withoutGaps = (text: string) => text.replace(/\{\{\w+\}\}/gu, 'Wort')
/** What stands in brackets after plain words is the word of the office for them, or the source. */
const withoutBrackets = (text: string) => text.replace(/\([^)]*\)/gu, ' ')

/** A line ends a sentence, and a colon, and a full stop that belongs to no "6. Klasse", "z. B." or "Abs. 4". */
const ends =
  /\n+|(?<=[:;])\s+|(?<=(?:[!?…]|(?<!(?<![\p{L}\d.,])(?:\d{1,2}|\p{L}|Abs))\.)["”“)]*)\s+(?=\P{Ll})/u

/** Sentences as a reader meets them. */
export const sentencesOf = (text: string): string[] =>
  withoutGaps(text)
    .split(ends)
    .map((sentence) => sentence.replace(/^- /u, '').trim())
    .filter((sentence) => /\p{L}/u.test(sentence))

const firstOf = (pattern: RegExp, sentence: string): string[] => sentence.match(pattern)?.slice(0, 1) ?? []

function longSentence(sentence: string): string[] {
  const count = wordsOf(sentence).length
  return count > limits.words ? [`${String(count)} words`] : []
}

const conjunctions = 'weil|wenn|dass|obwohl|ob|damit|bevor|nachdem|während|sobald|solange|falls'
const questionWords = 'was|wer|wen|wem|wo|wohin|woher|wie|wann|warum|welche[rnms]?'
/** What begins a clause beside the main one; after "der" it is one only if its verb stands at its end. */
const clauses = new RegExp(
  `(?:^|, |und |oder |nur |auch )(?:${conjunctions})(?!\\p{L})` +
    `|(?:, |und |oder )(?:${questionWords})(?!\\p{L})` +
    `|, bis (?:Sie|Ihr|er|sie|es|der|die|das|alle|jemand)(?!\\p{L})` +
    `|, (?:\\p{Ll}{2,4} )?(?:der|die|das|den|dem|denen|deren|dessen) (?:[^,]* )?\\p{Ll}+(?=[,.!?]|$)`,
  'gu',
)

function nestedClauses(sentence: string): string[] {
  const found = (sentence.charAt(0).toLowerCase() + sentence.slice(1)).match(clauses) ?? []
  return found.length > limits.subordinateClauses ? [found.join(' …')] : []
}

/** "das Ende des Kurses", "die Liste der Seiten": say "vom Kurs", "von den Seiten". */
const genitive = (sentence: string): string[] => [
  ...firstOf(
    /(?<!\p{L})(?:des|(?:ein|kein|mein|dein|sein|unser|[Ii]hr)es) (?:\p{Ll}+ )?\p{Lu}\p{L}+/u,
    sentence,
  ),
  ...firstOf(
    /(?<=[\p{Ll}\d“] )(?!Sie |Ihnen |Ihr)\p{Lu}\p{L}+ (?:der|dieser|(?:ein|kein|mein|sein|unser|[Ii]hr)er) (?:\p{Ll}+ |\d+\. )?\p{Lu}\p{L}+/u,
    sentence,
  ),
]

const looksLikeParticiple = (word: string): boolean =>
  /^(?:\p{Ll}{2,4})?ge\p{Ll}+(?:t|en)$|^(?:be|ver|er|ent|zer|über|unter)\p{Ll}{2,}t$|^\p{Ll}+iert$/u.test(
    word,
  ) && !noParticiples.test(word)

function passive(sentence: string): string[] {
  const auxiliary = /(?<!\p{L})(?:wird|werden|wurde|wurden|worden)(?!\p{L})/iu.exec(sentence)
  const participle = auxiliary && wordsOf(sentence).find(looksLikeParticiple)
  return participle ? [`${auxiliary[0]} … ${participle}`] : []
}

/** A hyphen or a dot in the middle of a word shows its parts: each is read alone. */
const partsOf = (sentence: string): string[] =>
  wordsOf(withoutBrackets(sentence)).flatMap((word) => word.split(/[-·.,/]/u))

const longWords = (sentence: string): string[] =>
  partsOf(sentence).filter((part) => part.length > limits.letters && !fixedTerms.includes(part))

const abbreviations = (sentence: string): string[] => [
  ...firstOf(
    /(?<!\p{L})(?:\p{L}\. ?\p{L}\.|(?:usw|bzw|ca|evtl|ggf|inkl|Nr|Abs|Art|Tel|Std|Min|Str)\.)/u,
    sentence,
  ),
  ...partsOf(sentence).filter(
    (word) => /\p{Lu}{2}|\p{Ll}\p{Lu}$/u.test(word) && !knownAbbreviations.includes(word),
  ),
]

/** Every rule by its name: what of a sentence it stumbles over. */
export const rules: Readonly<Record<string, (sentence: string) => readonly string[]>> = {
  'long sentence': longSentence,
  'nested clauses': nestedClauses,
  genitive,
  passive,
  'long word': longWords,
  abbreviation: abbreviations,
}

/** What of a text is not plain German: sentence, rule, and the words it stumbled over. */
export const findingsIn = (text: string): Finding[] =>
  sentencesOf(text).flatMap((sentence) =>
    Object.entries(rules).flatMap(([rule, stumbles]) =>
      stumbles(sentence).map((at) => ({ rule, sentence, at })),
    ),
  )
