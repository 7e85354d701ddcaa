/** Where she says she is, as an address has it: a place in her words, a district by its key (AGS). */
import { districtOf } from '../../content-models/geography/districts.ts'
import { cut } from '../../content-models/query.ts'

export interface Where {
  readonly near?: string
  readonly district?: string
}

export function whereIn(parameters: URLSearchParams): Where {
  const near = cut(parameters.get('near'))
  const district = districtOf(parameters.get('district') ?? '')?.ags
  return { ...(near ? { near } : {}), ...(district === undefined ? {} : { district }) }
}
