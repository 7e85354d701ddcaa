/** The few questions that make the message, each with its choices in her words. */
import { ages } from '../../content-models/facetValues.ts'
import type { Listing } from '../../content-models/listing.ts'
import { valueKey } from '../../content-models/messages.ts'
import { dayParts, spokenLanguages } from '../../content-models/vocabularies.ts'
import type { ChoiceView } from '../components/choiceView.ts'
import type { Reader } from '../finder/reader.ts'
import { replies, spokenBy, type Answers } from './answers.ts'

export interface QuestionsView {
  readonly ages: readonly ChoiceView[]
  readonly times: readonly ChoiceView[]
  readonly languages: readonly ChoiceView[]
  /** Languages that are rarer here: one tap further */
  readonly moreLanguages: readonly ChoiceView[]
  readonly replies: readonly ChoiceView[]
  readonly call: readonly ChoiceView[]
}

const choices = (
  values: readonly string[],
  chosen: readonly string[],
  label: (value: string) => string,
): ChoiceView[] => values.map((value) => ({ value, label: label(value), checked: chosen.includes(value) }))

/** Hers, those that are spoken there, German and English, and what she has chosen already. */
function nearLanguages({ language }: Reader, { offer, organisation }: Listing, answers: Answers): string[] {
  const near = [
    spokenBy(language.code),
    ...answers.languages,
    ...(offer.contact?.languages ?? []),
    ...(offer.languages ?? []),
    ...(organisation?.languages ?? []),
    'de',
    'en',
  ]
  return [...new Set(near.filter((code) => code !== undefined))]
}

/** The questions with the answers she has given so far. */
export function questionsFor(reader: Reader, listing: Listing, answers: Answers): QuestionsView {
  const { say } = reader
  const said = (vocabulary: string) => (value: string) => say(valueKey(vocabulary, value))
  const near = nearLanguages(reader, listing, answers)
  const rare = spokenLanguages.values.filter((code) => !near.includes(code))
  return {
    ages: choices(ages, answers.ages, (age) => age),
    times: choices(dayParts.values, answers.times, said('dayPart')),
    languages: choices(near, answers.languages, said('language')),
    moreLanguages: choices(rare, answers.languages, said('language')),
    replies: choices(replies, [answers.reply], (reply) =>
      reply === 'call' ? say('ask.call') : say('ask.write'),
    ),
    call: choices(dayParts.values, answers.call, said('dayPart')),
  }
}
