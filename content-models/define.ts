/**
 * What a thing is: the kinds of field a model may have, and the type of an entry that follows from them.
 * Everything else (Payload fields, zod schema, facets, columns, owed words) is derived from these lines.
 */

import type { When } from './when.ts'

/** A named list of values. Its words stand in `locales/<language>/values.json` under its name. */
export interface Vocabulary<Value extends string = string> {
  readonly name: string
  readonly values: readonly Value[]
}

/** Names a list of values, keeping each value's literal type. */
export const vocabulary = <const Value extends string>(
  name: string,
  values: readonly Value[],
): Vocabulary<Value> => ({ name, values })

/** How a field becomes a question in the finder. */
export interface FacetOfField {
  /** Name in the query string; the field's own name where absent. */
  readonly key?: string
  /** Never relaxed when nothing is found. */
  readonly hard?: true
  /** Choices that stand for several values; each value for itself where absent. */
  readonly options?: Readonly<Record<string, readonly string[]>>
}

interface Common {
  /** Must be answered before publishing. "Unknown" is an answer where the vocabulary has it. */
  readonly required?: true
  /** Would tell where a secret place is; never published for one. */
  readonly locates?: true
  /** Asked for and published only with one of these answers. */
  readonly asked?: When
  /** Must be answered with one of these answers (rules.ts refuses a publish without). */
  readonly needed?: When
  /** Of one season only: a copy for the next one begins without. */
  readonly perSeason?: true
  /** Filled in by the system; shown in the admin, not asked for. */
  readonly derived?: true
}

export interface TextField extends Common {
  readonly kind: 'text'
  readonly max: number
  /** Several lines: paragraphs and "- " lists. */
  readonly lines?: 'many'
  /** Translators give these words in other languages. */
  readonly translated?: true
}
interface PlainField extends Common {
  readonly kind: 'phone' | 'email' | 'url' | 'date' | 'time' | 'flag' | 'image'
}
export interface NumberField extends Common {
  readonly kind: 'number'
  readonly min: number
  readonly max: number
  /** Whole numbers only, unless false. */
  readonly whole?: false
}
export interface ChoiceField extends Common {
  readonly kind: 'choice' | 'choices'
  readonly values: Vocabulary
  readonly facet?: FacetOfField
  readonly initial?: string
}
export interface ReferenceField extends Common {
  readonly kind: 'reference' | 'references'
  readonly to: ModelName
  /** What it names may be withdrawn: it is then left out. Otherwise nothing disappears while something refers to it. */
  readonly loose?: true
}
export interface GroupField extends Common {
  readonly kind: 'group'
  readonly fields: Fields
}
export interface ListField extends Common {
  readonly kind: 'list'
  readonly fields: Fields
  readonly max: number
  /** Each row keeps an id of its own in what is published, so that words in other languages stay with their row. */
  readonly named?: true
}

export type Field =
  TextField | PlainField | NumberField | ChoiceField | ReferenceField | GroupField | ListField
export type FieldKind = Field['kind']
type DistributedFieldOf<F, K> = F extends { readonly kind: infer Own } ? (K extends Own ? F : never) : never
/** The fields of one kind. */
export type FieldOf<K extends FieldKind> = DistributedFieldOf<Field, K>
/** One derivation for each kind of field: a new kind points at every place to complete. */
export type PerKind<T> = { readonly [K in FieldKind]: (field: FieldOf<K>) => T }
/** Applies a derivation to a field of any kind. */
export const derive = <T>(makers: PerKind<T>, field: Field): T =>
  (makers[field.kind] as (field: Field) => T)(field)
export type Fields = Readonly<Record<string, Field>>

/** Every kind of entry that can be published. */
export type ModelName =
  | 'offer'
  | 'offerStatus'
  | 'organisation'
  | 'place'
  | 'district'
  | 'districtFigures'
  | 'helpline'
  | 'infoPage'
  | 'guide'
  | 'office'
  | 'ruleNote'
  | 'translation'
  | 'media'
  | 'recording'

export interface Model<F extends Fields = Fields> {
  readonly name: ModelName
  readonly fields: F
}

/** Declares a model, keeping its literal types for {@link Entry}. */
export const defineModel = <const F extends Fields>(name: ModelName, fields: F): Model<F> => ({
  name,
  fields,
})

type ValuesOf<F> = F extends { readonly values: Vocabulary<infer Value> } ? Value : never
type ValueOf<F> = F extends { kind: 'choice' }
  ? ValuesOf<F>
  : F extends { kind: 'choices' }
    ? ValuesOf<F>[]
    : F extends { kind: 'number' }
      ? number
      : F extends { kind: 'flag' }
        ? boolean
        : F extends { kind: 'references' }
          ? string[]
          : F extends { kind: 'group'; fields: infer G extends Fields }
            ? EntryOf<G>
            : F extends { kind: 'list'; fields: infer G extends Fields }
              ? (F extends { named: true } ? { id: string } & EntryOf<G> : EntryOf<G>)[]
              : string

type RequiredKey<F extends Fields> = {
  [K in keyof F]: F[K] extends { readonly required: true } ? K : never
}[keyof F]

type EntryOf<F extends Fields> = { [K in RequiredKey<F>]: ValueOf<F[K]> } & {
  [K in Exclude<keyof F, RequiredKey<F>>]?: ValueOf<F[K]>
}

/** The published form of a model: dates as "2026-11-23", times as "09:30", references as ids. */
export type Entry<M> = M extends Model<infer F> ? { id: string } & EntryOf<F> : never
