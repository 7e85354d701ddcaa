/** Who reads: her language, its words, the day, and the entries' texts in her language. Server and phone make one each. */
import type { ModelName } from '../../content-models/define.ts'
import type { Language } from '../../content-models/languages.ts'
import type { Say } from './say.ts'

export interface ReaderText {
  readonly text: string
  readonly language: string
  readonly machine: boolean
  readonly outdated: boolean
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
