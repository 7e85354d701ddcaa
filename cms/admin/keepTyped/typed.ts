/** What somebody typed and what has not reached the CMS yet: found, kept in this tab, and put back. */

export type Answers = Readonly<Record<string, unknown>>

/** One answer that differs, by its path: groups are looked into, lists count as one answer. */
export interface Typed {
  readonly path: readonly string[]
  readonly value: unknown
}

export interface Kept {
  /** An instant as ISO 8601 */
  readonly at: string
  readonly typed: readonly Typed[]
}

/** Written by the system with each save, so never typed. */
const notTyped = ['id', 'rev', 'updatedAt', 'createdAt', '_status', 'slug', 'district']

const isGroup = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Rows of a list get ids of their own, which nobody types. */
const shown = (value: unknown): string =>
  JSON.stringify(value, (key, one: unknown) => (key === 'id' ? undefined : isEmpty(one) ? null : one))

const isSame = (one: unknown, other: unknown): boolean =>
  (isEmpty(one) && isEmpty(other)) || shown(one) === shown(other)

/** The answers in which `now` differs from `before`. */
export const difference = (before: Answers, now: Answers, path: readonly string[] = []): Typed[] =>
  Object.entries(now).flatMap(([name, value]) => {
    if (path.length === 0 && notTyped.includes(name)) return []
    const old = before[name]
    const here = [...path, name]
    if (isGroup(value)) return difference(isGroup(old) ? old : {}, value, here)
    return isSame(old, value) ? [] : [{ path: here, value }]
  })

const withOne = (answers: Answers, [name = '', ...rest]: readonly string[], value: unknown): Answers => {
  const old = answers[name]
  return { ...answers, [name]: rest.length === 0 ? value : withOne(isGroup(old) ? old : {}, rest, value) }
}

/** The answers with what was typed put into them; what others changed meanwhile stays. */
export const putBack = (answers: Answers, typed: readonly Typed[]): Answers =>
  typed.reduce((all, { path, value }) => withOne(all, path, value), answers)

/** What of it the answers do not hold yet. */
export const missingIn = (answers: Answers, typed: readonly Typed[]): Typed[] =>
  typed.filter(({ path, value }) => {
    const there = path.reduce<unknown>((found, name) => (isGroup(found) ? found[name] : undefined), answers)
    return !isSame(there, value)
  })
