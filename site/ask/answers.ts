/** What she taps on the page that asks for a place, and its one form in the query string. Nothing in it is typed. */
import { ages } from '../../content-models/facetValues.ts'
import { dayParts, spokenLanguages, type DayPart } from '../../content-models/vocabularies.ts'

export const replies = ['write', 'call'] as const
export type Reply = (typeof replies)[number]
export type SpokenLanguage = (typeof spokenLanguages.values)[number]

export interface Answers {
  /** Of her children, in years */
  readonly ages: readonly string[]
  /** When she can come */
  readonly times: readonly DayPart[]
  readonly languages: readonly SpokenLanguage[]
  /** Writing is what is safe when nothing is said */
  readonly reply: Reply
  /** When a call is safe */
  readonly call: readonly DayPart[]
}

/** The language somebody speaks who reads the site in this one: simple German is German. */
export const spokenBy = (code: string): SpokenLanguage | undefined =>
  spokenLanguages.values.find((spoken) => spoken === code || spoken === code.replace('-simple', ''))

function known<T extends string>(values: readonly T[], parameters: URLSearchParams, key: string): T[] {
  const asked = new Set(parameters.getAll(key).flatMap((value) => value.split(',')))
  return values.filter((value) => asked.has(value))
}

/** Reads her answers. Who has answered nothing yet is taken to speak the language she reads, where that is not German. */
export function readAnswers(parameters: URLSearchParams, reading: string): Answers {
  const languages = known(spokenLanguages.values, parameters, 'language')
  const own = spokenBy(reading)
  const isFirst = !parameters.has('reply') && languages.length === 0
  return {
    ages: known(ages, parameters, 'age'),
    times: known(dayParts.values, parameters, 'time'),
    languages: isFirst && own !== undefined && own !== 'de' ? [own] : languages,
    reply: parameters.get('reply') === 'call' ? 'call' : 'write',
    call: known(dayParts.values, parameters, 'call'),
  }
}

/** Writes the one query string of her answers, so that they come along into another language. */
export function writeAnswers({ ages, times, languages, reply, call }: Answers): string {
  const parts = Object.entries({ age: ages, time: times, language: languages, reply: [reply], call })
  const said = parts.filter(([, values]) => values.length > 0)
  return `?${said.map(([key, values]) => `${key}=${values.join(',')}`).join('&')}`
}
