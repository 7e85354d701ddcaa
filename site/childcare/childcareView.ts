/** The way to a childcare place: whom to ask, what to bring, what to apply for, and what helps until then. Never a verdict. */
import { count } from '../../content-models/bitmap.ts'
import { ages } from '../../content-models/facetValues.ts'
import type { Office } from '../../content-models/office.ts'
import { emptyQuery, type OfferQuery } from '../../content-models/query.ts'
import type { RuleNote } from '../../content-models/ruleNote.ts'
import type { ChoiceView } from '../components/choiceView.ts'
import type { Listed } from '../finder/finderView.ts'
import { addressOf } from '../finder/nothingFound.ts'
import type { Reader } from '../finder/reader.ts'
import type { LinkView } from '../finder/types.ts'
import type { RuleView } from '../offer/types.ts'
import { responsibleView, type ResponsibleView } from '../responsible/responsibleView.ts'
import type { DistrictAsked } from '../where/districtAsked.ts'
import { careForms, hoursADay, writeQuestion, type ChildcareQuestion } from './question.ts'
import { rulesOn } from './topics.ts'

export interface ChildcareSteps {
  readonly forms: readonly string[]
  /** Who is responsible; absent until she says where */
  readonly office?: ResponsibleView
  readonly papers: readonly RuleView[]
  readonly costs: readonly RuleView[]
  readonly letter: string
  /** Offers with childcare that take a child of this age, here */
  readonly offers?: LinkView
}

export const ageChoices = (question: ChildcareQuestion): ChoiceView[] =>
  ages.map((value) => ({ value, label: value, checked: value === question.age }))

export const hourChoices = ({ say }: Reader, question: ChildcareQuestion): ChoiceView[] =>
  hoursADay.map((value) => ({
    value,
    label: say('childcare.upTo', { count: Number(value) }),
    checked: value === question.hours,
  }))

export interface Known {
  readonly notes: readonly RuleNote[]
  readonly offices: Iterable<Office>
  readonly index: Listed['index']
}

function offersFor(
  { say, language }: Reader,
  { age }: ChildcareQuestion,
  district: string | undefined,
  index: Listed['index'],
): LinkView | undefined {
  const query: OfferQuery = {
    ...emptyQuery,
    chosen: {
      childcare: ['with'],
      ...(age === undefined ? {} : { age: [age] }),
      ...(district === undefined ? {} : { district: [district] }),
    },
  }
  const found = count(index.search(query.chosen))
  return found === 0
    ? undefined
    : { label: say('childcare.offers', { count: found }), href: addressOf(language.code)(query) }
}

/** What to do, once she has answered something; undefined before. */
export function childcareSteps(
  reader: Reader,
  question: ChildcareQuestion,
  { district, given }: DistrictAsked,
  { notes, offices, index }: Known,
): ChildcareSteps | undefined {
  if (question.age === undefined && question.hours === undefined && district === undefined) return undefined
  const offers = offersFor(reader, question, district, index)
  return {
    forms:
      question.age === undefined
        ? []
        : careForms(Number(question.age)).map((form) => reader.say(`childcare.form.${form}`)),
    ...(district === undefined
      ? {}
      : { office: responsibleView(reader, offices, 'childcare_place', district) }),
    papers: rulesOn(reader, 'papers', notes),
    costs: rulesOn(reader, 'costs', notes),
    letter: `/${reader.language.code}/childcare/letter${writeQuestion({ ...question, ...given })}`,
    ...(offers ? { offers } : {}),
  }
}
