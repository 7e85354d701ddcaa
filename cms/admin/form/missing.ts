/** Which questions a refused publish asks for, in the order of the form. */
import type { FormState } from 'payload'

/** "schedule.slots.0.from" is a matter of "schedule.slots". */
const questionOf = (path: string): string => path.replace(/\.\d+(\..*)?$/, '')

/** @param order paths of all questions, as they follow each other in the form */
export function missingIn(fields: FormState, order: readonly string[]): string[] {
  const refused = new Set(
    Object.entries(fields)
      .filter(([, { valid, passesCondition }]) => valid === false && passesCondition !== false)
      .map(([path]) => questionOf(path)),
  )
  return order.filter((path) => refused.has(path))
}
