/** One text in two languages, each half with the language and direction of its words. */
import type { Language } from '../../content-models/languages.ts'
import type { TextView } from '../finder/types.ts'

export interface Half {
  readonly text: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

/** Hers, and the one beside it */
export type Languages = readonly [Language, Language]

type Said = string | TextView | undefined

function halfOf(said: Said, { code, dir }: Language): Half[] {
  if (said === undefined) return []
  const view = typeof said === 'string' ? { text: said } : said
  return [{ text: view.text, lang: view.lang ?? code, dir: view.dir ?? dir }]
}

/** Both halves; one where the other says nothing, or says it in the same words: names, numbers, German that is not translated. */
export function pair([own, other]: Languages, first: Said, second: Said): Half[] {
  const halves = [...halfOf(first, own), ...halfOf(second, other)]
  return halves.filter(({ text }, at) => halves.findIndex((half) => half.text === text) === at)
}

/** Two lists side by side, as long as the longer one. */
export const zip = <One, Other>(
  first: readonly One[],
  second: readonly Other[],
): (readonly [One | undefined, Other | undefined])[] =>
  Array.from({ length: Math.max(first.length, second.length) }, (_, at) => [first[at], second[at]])
