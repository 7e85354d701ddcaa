/** The three questions of the way to a childcare place: how old, how many hours a day, where. Nothing is kept of them. */
import { ages } from '../../content-models/facetValues.ts'
import { addressQuery } from '../http/addressQuery.ts'

/** Hours a day that can be asked for */
export const hoursADay = ['4', '6', '8', '10'] as const
export type HoursADay = (typeof hoursADay)[number]

export interface ChildcareQuestion {
  /** Years, "0" to "13" */
  readonly age?: string
  readonly hours?: HoursADay
}

export function readQuestion(parameters: URLSearchParams): ChildcareQuestion {
  const age = ages.find((one) => one === parameters.get('age'))
  const hours = hoursADay.find((one) => one === parameters.get('hours'))
  return { ...(age === undefined ? {} : { age }), ...(hours === undefined ? {} : { hours }) }
}

export interface ChildcareAddress {
  readonly age?: string | undefined
  readonly hours?: string | undefined
  readonly near?: string | undefined
  readonly district?: string | undefined
}

/** "?age=2&hours=6&near=Stendal": the same names as in the finder, so that its links can be read here. */
export const writeQuestion = ({ age, hours, near, district }: ChildcareAddress): string =>
  addressQuery({ age, hours, near, district })

/** Kinds of childcare by the child's age */
export const careFormNames = ['creche', 'kindergarten', 'after_school'] as const
export type CareForm = (typeof careFormNames)[number]

/**
 * Which childcare there is at an age: a child of six may go to school or not yet.
 * Source: the rule note "forms" (Krippe 0 to 3, Kindergarten 3 to school, Hort for school children).
 */
export function careForms(age: number): CareForm[] {
  if (age < 3) return ['creche']
  if (age < 6) return ['kindergarten']
  return age === 6 ? ['kindergarten', 'after_school'] : ['after_school']
}
