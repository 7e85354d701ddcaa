/** Who reads: her language, its words, the day, and the entries' texts in her language. Server and phone make one each. */
import type { ModelName } from '../../content-models/define.ts'
import type { Language } from '../../content-models/languages.ts'
import type { Say } from './say.ts'

/** A text as a reader gets it, in her language or else in German, and what to say about it. */
export interface ReaderText {
  readonly text: string
  /** The language the words are in */
  readonly language: string
  /** Made by a machine and not yet read by a person */
  readonly machine: boolean
  /** The German words changed after the translation */
  readonly outdated: boolean
  /** Day on which women of the community found the words fitting, where they did */
  readonly communityCheckedOn?: string
}

export interface Reader {
  readonly language: Language
  readonly say: Say
  /** "2026-11-23", in Saxony-Anhalt */
  readonly today: string
  /** "22:00", the full hour there */
  readonly now: string
  text(kind: ModelName, entry: { id: string }, path: string): ReaderText | undefined
}
