/** What of the REST interface is refused before Payload sees it. Pure, so that every rule is tested. */
import { isDoor, isOpenToVisitors } from './doors.ts'

export interface Asked {
  method: string
  /** Segments after /api */
  path: readonly string[]
  query: URLSearchParams
  hasSession: boolean
  /** Another site made the browser send it. */
  isForeign: boolean
}

export interface Refusal {
  status: number
  /** Key of the sentence that says why */
  rule: string
}

/** A hundred ids, as the admin's lists ask for the names of what their rows refer to */
const longestQuery = 8192
const deepest = 2
const mostPerPage = 250
const writing = ['POST', 'PATCH', 'PUT', 'DELETE']

/** A path into a related document, "organisation.name". Groups count too, so two dots are enough for every field. */
const isTooLong = (path: string): boolean => path.split('.').length > 3

/** Payload reads "limit", "limit[]", "limit[0]" and "[limit]" as the same name. */
const nameOf = (key: string): string | undefined => /[^[\]]+/.exec(key)?.[0]

const isTooDeep = (query: URLSearchParams): boolean =>
  [...query].some(
    ([key, value]) =>
      (key === 'depth' && Number(value) > deepest) ||
      (nameOf(key) === 'where' && key.split(/[[\]]/).some(isTooLong)) ||
      (nameOf(key) === 'sort' && value.split(',').some(isTooLong)),
  )

const plain: Readonly<Record<string, RegExp>> = {
  depth: /^\d$/,
  limit: /^\d{1,6}$/,
  page: /^\d{1,6}$/,
  pagination: /^(?:true|false)$/,
}

const operators =
  'equals|not_equals|in|not_in|all|like|not_like|contains|exists|greater_than|greater_than_equal|less_than|less_than_equal'
/** where[or][0][and][0][childcare.mode][in][2] */
const condition = new RegExp(
  `^where(?:\\[(?:and|or)\\]\\[\\d{1,3}\\])*\\[(?!__proto__|constructor|prototype)[A-Za-z][\\w.]*\\]\\[(?:${operators})\\](?:\\[\\d{0,3}\\])?$`,
)

/** What bounds an answer is written in one way, once; and a condition in pieces, so that each can be looked at. */
const isOdd = (query: URLSearchParams): boolean =>
  query.has('data') ||
  [...query].some(
    ([key, value]) =>
      (nameOf(key) === 'where' && !condition.test(key)) ||
      key.includes('__proto__') ||
      !value.isWellFormed() ||
      value.includes('\0'),
  ) ||
  Object.entries(plain).some(([name, form]) => {
    const [first, ...more] = [...query].filter(([key]) => nameOf(key) === name)
    return first !== undefined && (more.length > 0 || first[0] !== name || !form.test(first[1]))
  })

/** Who changes or deletes many at once says which; only a list has an end. */
function isTooMuch(method: string, query: URLSearchParams): boolean {
  const limit = query.get('limit')
  if (method !== 'GET' && limit === '0') return false
  if (limit !== null && !(Number(limit) >= 1 && Number(limit) <= mostPerPage)) return true
  return query.get('pagination') === 'false'
}

/** Why a request is refused; undefined when it may go on. */
export function refusal({ method, path, query, hasSession, isForeign }: Asked): Refusal | undefined {
  if (isForeign && writing.includes(method)) return { status: 403, rule: 'rules.foreignOrigin' }
  if (!hasSession && !isOpenToVisitors(method, path)) return { status: 403, rule: 'rules.signInFirst' }
  if (!isDoor(method, path)) return { status: 404, rule: 'rules.noSuchAddress' }
  if (query.toString().length > longestQuery) return { status: 414, rule: 'rules.queryTooLong' }
  if (isOdd(query)) return { status: 400, rule: 'rules.queryNotUnderstood' }
  if (isTooDeep(query)) return { status: 400, rule: 'rules.queryTooDeep' }
  if (isTooMuch(method, query)) return { status: 400, rule: 'rules.tooManyAtOnce' }
  return undefined
}
