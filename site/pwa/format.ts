/** The catalogue of one language as it lies on a phone that shall work without network. */
import type { PostcodeRow } from '../../content-models/geography/findPlace.ts'
import type { Words } from '../finder/say.ts'
import type { Columns } from './columns.ts'

export interface Packed {
  readonly count: number
  readonly columns: Columns
}

/** A text in her language by place of the offer, 0 where there is only German, with what is to say about it. */
export interface PackedTexts {
  readonly text: readonly (string | 0)[]
  /** 0: nothing; 1: made by a machine; 2: the German words changed since; 3: both */
  readonly mark: readonly number[]
}

export interface OfflineCatalogue {
  /** Which build wrote it: another one does not read it */
  readonly build: string
  readonly epoch: string
  readonly seq: number
  /** The day it was made, "2026-11-23" */
  readonly asOf: string
  readonly language: string
  /** Which districts it covers, in her words; absent when it covers all */
  readonly region?: string
  /** Organisation and place by their places in the lists below, from 1 */
  readonly offers: Packed
  /** In the order of the offers; without availability where an offer has none */
  readonly statuses: Packed
  readonly organisations: Packed
  readonly places: Packed
  readonly districts: Packed & { readonly keys: readonly string[] }
  readonly texts: Readonly<Record<'title' | 'summary', PackedTexts>>
  /** What the finder and an offer's page say in her language */
  readonly words: Words
  /** German words that can be searched for; absent where they are hers */
  readonly german?: Words
  /** Whom to call when nothing was found and no district was asked for */
  readonly call?: { readonly name: string; readonly phone: string }
}

/** The table of postal codes as it is published. */
export interface PostcodeTable {
  readonly rows: readonly PostcodeRow[]
}
