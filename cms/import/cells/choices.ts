/** Choices by their German words, or by the short names the program uses for them. */
import type { ChoiceField, Vocabulary } from '../../../content-models/define.ts'
import { fold } from '../../../content-models/fold.ts'
import { factsOf, offerKinds, type OfferKind } from '../../../content-models/kinds.ts'
import { languageOf } from '../../../content-models/languages.ts'
import { valueKey } from '../../../content-models/messages.ts'
import { label } from '../../words.ts'
import { refuse, type Cell, type Read, type Said } from './cell.ts'
import { nearest } from '../../../content-models/nearest.ts'

const fewChoices = 8

interface Words {
  /** The word that stands for one value and no other */
  of(value: string): string
  /** Values that a typed word may mean */
  meant(typed: string): readonly string[]
  readonly all: readonly string[]
}

function wordsOf(list: Vocabulary): Words {
  const word = (value: string) => label(valueKey(list.name, value)).de
  const meanings = new Map<string, Set<string>>()
  for (const value of list.values)
    for (const name of [word(value), languageOf(value)?.name ?? word(value)])
      meanings.set(fold(name), (meanings.get(fold(name)) ?? new Set()).add(value))
  const keys = new Map(list.values.map((value) => [fold(value), value]))
  // Two levels of German have one word: such a value is written by its short name.
  const of = (value: string) => (meanings.get(fold(word(value)))?.size === 1 ? word(value) : value)
  const meant = (typed: string) => {
    const key = keys.get(fold(typed))
    return key === undefined ? [...(meanings.get(fold(typed)) ?? [])] : [key]
  }
  return { of, meant, all: list.values.map(of) }
}

const quoted = (words: readonly string[]): string => words.map((word) => `„${word}“`).join(', ')

/** An ended kind leads on to the one that replaces it. */
function present(list: Vocabulary, value: string): { value: string; note?: Said } {
  const ended = list === offerKinds ? factsOf(value as OfferKind).ended : undefined
  if (ended === undefined) return { value }
  const words = wordsOf(list)
  return {
    value: ended,
    note: { key: 'import.kindReplaced', gaps: { old: words.of(value), now: words.of(ended) } },
  }
}

function readOne(list: Vocabulary, words: Words, typed: string): Read & { value?: string } {
  const [value, ...others] = words.meant(typed)
  if (value !== undefined && others.length === 0) return present(list, value)
  if (value !== undefined) return refuse('import.severalMeanings', { choices: quoted([value, ...others]) })
  const near = words.all.length <= fewChoices ? words.all : nearest(typed, words.all, 5)
  return near.length > 0
    ? refuse('import.notAChoice', { choices: quoted(near) })
    : refuse('import.unknownWord')
}

const knownTo = (words: Words) => (word: string) => words.meant(word).length === 1

export function choiceCell({ values, initial }: ChoiceField): Cell {
  const words = wordsOf(values)
  return {
    empty: initial ?? null,
    write: (value) => (typeof value === 'string' && value !== '' ? words.of(value) : ''),
    choice: { words: (text) => [text], knows: knownTo(words) },
    read: (text) => readOne(values, words, text),
  }
}

const trimmed = (parts: readonly string[]): string[] =>
  parts.map((part) => part.trim()).filter((part) => part !== '')

/** People also divide by commas and strokes; some of our own words have them inside. */
function partsOf(words: Words, text: string): string[] {
  return trimmed(text.split(/[|;\n]/)).flatMap((part) => {
    const parts = words.meant(part).length > 0 ? [] : trimmed(part.split(/[,/]/))
    return parts.length > 0 ? parts : [part]
  })
}

export function choicesCell({ values }: ChoiceField): Cell {
  const words = wordsOf(values)
  return {
    empty: [],
    write: (value) => (Array.isArray(value) ? value.map((one) => words.of(String(one))).join(' | ') : ''),
    choice: { words: (text) => partsOf(words, text), knows: knownTo(words) },
    read(text) {
      const reads = partsOf(words, text).map((part) => readOne(values, words, part))
      const refused = reads.find((read) => 'refusal' in read)
      return refused ?? { value: [...new Set(reads.map((read) => read.value))] }
    },
  }
}
