/** Who does it: the office to ask, posts that nobody fills, and whom to ask next. */
import { valueKey } from '../../content-models/messages.ts'
import { duties, type Duty, type Office } from '../../content-models/office.ts'
import { responsibleFor } from '../../content-models/responsible.ts'
import type { ChoiceView } from '../components/choiceView.ts'
import type { Reader } from '../finder/reader.ts'
import type { Say } from '../finder/say.ts'
import type { TextView } from '../finder/types.ts'
import { officeName, officeView, type OfficeView } from './officeView.ts'

export interface ResponsibleView {
  readonly vacant: readonly TextView[]
  readonly first?: OfficeView
  readonly next: readonly OfficeView[]
}

export const dutyChoices = (say: Say, chosen: Duty | undefined): ChoiceView[] =>
  duties.values.map((duty) => ({
    value: duty,
    label: say(valueKey(duties.name, duty)),
    checked: duty === chosen,
  }))

/** So many others are enough: who has called three offices asks a person. */
const mostNext = 2

export function responsibleView(
  reader: Reader,
  offices: Iterable<Office>,
  duty: Duty,
  district: string,
): ResponsibleView {
  const { vacant, first, next } = responsibleFor(offices, duty, district)
  return {
    vacant: vacant.map((office) => officeName(reader, office)),
    ...(first ? { first: officeView(reader, first) } : {}),
    next: next.slice(0, mostNext).map((office) => officeView(reader, office)),
  }
}
