/** The questions of "my situation" that are answered by one tap, with their choices in her words. */
import { ages } from '../../content-models/facetValues.ts'
import { ways } from '../../content-models/geography/journey.ts'
import { valueKey } from '../../content-models/messages.ts'
import { ownGerman } from '../../content-models/german.ts'
import { wants } from '../../content-models/vocabularies.ts'
import type { ChoiceView } from '../components/choiceView.ts'
import type { Say } from '../finder/say.ts'
import { journeys, learned, schooling } from './situation.ts'

export type OneOf = 'want' | 'way' | 'most' | 'german' | 'school' | 'learned'

const choice = (value: string, label: string): ChoiceView => ({ value, label, checked: false })

/** Each question can also be left open again. */
export function choicesOf(say: Say): Record<OneOf, ChoiceView[]> {
  const any = { ...choice('', say('facets.any')), checked: true }
  const of = (values: readonly string[], label: (value: string) => string) => [
    ...values.map((value) => choice(value, label(value))),
    any,
  ]
  return {
    want: of(wants.values, (value) => say(valueKey('want', value))),
    way: ways.map((way) => ({ ...choice(way, say(`way.${way}`)), checked: way === 'bus' })),
    most: of(journeys, (minutes) => say('situation.minutes', { count: Number(minutes) })),
    german: of(ownGerman, (level) => say(`facets.german.${level}`)),
    school: of(schooling, (value) => say(`school.${value}`)),
    learned: learned.map((value) => ({ ...choice(value, say(`learned.${value}`)), checked: value === 'no' })),
  }
}

export const ageChoices = (): ChoiceView[] => ages.map((age) => choice(age, age))

/** Of the words of a language those that the page's script says. */
export const spokenKeys = [
  'situation.isOn',
  'situation.isOff',
  'situation.homeUnknown',
  'kept.failed',
  'kept.isKept',
  'near.which',
  'offline.failed',
] as const
