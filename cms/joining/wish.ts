/** What somebody says of the organisation she wants to add. */
import { districtKeys } from '../../content-models/geography/districts.ts'
import { organisationTypes } from '../../content-models/vocabularies.ts'
import { readEmail } from '../fieldReaders.ts'
import { textIn, type Sent } from '../sent.ts'

export interface JoiningWish {
  readonly email: string
  /** Her own name */
  readonly name: string
  readonly joining: {
    readonly name: string
    readonly type: string
    /** Official key */
    readonly district: string
    readonly about: string
  }
}

/** Characters of each answer */
export const longest = { name: 100, organisation: 120, about: 500 } as const

const oneOf = (values: readonly string[], value: unknown): string => values.find((one) => one === value) ?? ''

/** Reads what was sent; undefined where an answer is missing. */
export function readJoiningWish(sent: Sent): JoiningWish | undefined {
  const email = readEmail.read(textIn(sent['email'], 200).toLowerCase())
  const name = textIn(sent['name'], longest.name)
  const joining = {
    name: textIn(sent['organisation'], longest.organisation),
    type: oneOf(organisationTypes.values, sent['type']),
    district: oneOf(districtKeys.values, sent['district']),
    about: textIn(sent['about'], longest.about),
  }
  const isComplete = email !== undefined && name !== '' && Object.values(joining).every(Boolean)
  return isComplete ? { email, name, joining } : undefined
}
