/** Her situation as this phone keeps it; undefined while she has not turned it on. */
import { kept } from '../kept/store.ts'
import { readSituation, type Situation } from './situation.ts'

export function keptSituation(): Situation | undefined {
  const text = kept('situation')
  return text === undefined ? undefined : readSituation(new URLSearchParams(text))
}
