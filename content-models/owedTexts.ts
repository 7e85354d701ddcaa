/** What a translation owes its entry: which German texts there are, and which of its words are of an older one. */
import { factsOf, type OfferKind } from './kinds.ts'
import { models } from './models.ts'
import { translatedTexts } from './paths.ts'
import { textHash } from './textHash.ts'
import type { translatableKinds } from './translation.ts'

export type TranslatableKind = (typeof translatableKinds.values)[number]

export interface GermanText {
  readonly path: string
  /** Path of its field in the model: the words that name it */
  readonly name: string
  readonly german: string
  /** Characters its translation may have */
  readonly max: number
}

export interface TranslatedText {
  readonly path?: string | null
  readonly text?: string | null
  readonly sourceHash?: string | null
}

interface WithWords {
  readonly words?: readonly TranslatedText[] | null | undefined
}

/** The German texts of an entry that translators give words for, in the order of the model. */
export const germanTexts = (kind: TranslatableKind, entry: unknown): GermanText[] =>
  translatedTexts(models[kind], entry).map(({ path, name, text, field }) => ({
    path,
    name,
    german: text,
    max: field.max,
  }))

const givenAt = ({ words }: WithWords, path: string): TranslatedText | undefined =>
  words?.find((one) => one.path === path && (one.text ?? '').trim() !== '')

/** Paths whose words were made from another German text than the one given. Only texts count, so no phone number does. */
export const outdatedPaths = (translation: WithWords, kind: TranslatableKind, german: unknown): string[] =>
  germanTexts(kind, german).flatMap(({ path, german: text }) => {
    const given = givenAt(translation, path)
    return given && given.sourceHash !== textHash(text) ? [path] : []
  })

/** Paths of German texts that nobody has put into words yet. */
export const missingPaths = (translation: WithWords, kind: TranslatableKind, german: unknown): string[] =>
  germanTexts(kind, german).flatMap(({ path }) => (givenAt(translation, path) ? [] : [path]))

/** The same words with the hashes of a corrected German text, where they were current before the correction. */
export function movedHashes<T extends TranslatedText>(
  words: readonly T[],
  before: readonly GermanText[],
  now: readonly GermanText[],
): T[] {
  const textAt = (texts: readonly GermanText[], path: string | null | undefined) =>
    texts.find((one) => one.path === path)?.german
  return words.map((word) => {
    const [old, corrected] = [textAt(before, word.path), textAt(now, word.path)]
    if (old === undefined || corrected === undefined || word.sourceHash !== textHash(old)) return word
    return { ...word, sourceHash: textHash(corrected) }
  })
}

/**
 * Whether a wrong word about it can hurt: numbers to call, pages that say what somebody may and what is safe, guidance,
 * dated law, and offers of kinds that are sensitive.
 */
export function isSafetyText(kind: string, entry: unknown): boolean {
  if (kind !== 'offer') return ['helpline', 'infoPage', 'guide', 'ruleNote'].includes(kind)
  const { kind: measure } = entry as { kind?: OfferKind }
  return measure !== undefined && factsOf(measure).sensitive === true
}
