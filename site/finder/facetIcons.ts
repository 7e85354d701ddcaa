/** The pictogram beside each question of the finder. */
import type { IconName } from './icons.ts'

export const facetIcons: Readonly<Record<string, IconName>> = {
  want: 'advice',
  childcare: 'child',
  age: 'child',
  part_time: 'clock',
  time: 'clock',
  hours: 'hours',
  day: 'day',
  fits: 'fits',
  district: 'place',
  women: 'women',
  papers: 'papers',
  german: 'level',
  german_to: 'german_to',
  language: 'language',
  teacher: 'teacher',
  cost: 'cost',
  travel_cost: 'travel_cost',
  without_car: 'without_car',
  venue: 'venue',
  entry: 'entry',
  start: 'start',
  room: 'room',
  care_room: 'care_room',
  long_term: 'long_term',
  step_free: 'access',
  access: 'access',
  stage: 'stage',
  kind: 'kind',
}

/** The pictogram of a question; a question mark where nobody chose one yet. */
export const facetIcon = (key: string): IconName => facetIcons[key] ?? 'question'
