/** What of the REST interface is refused before Payload sees it. Pure, so that every rule is tested. */

export interface Asked {
  method: string
  /** Segments after /api */
  path: readonly string[]
  url: URL
  isSignedIn: boolean
  /** Bytes of the body, as declared */
  length: number
  isUpload: boolean
}

export interface Refusal {
  status: number
  message: string
}

const longestQuery = 4096
const largestBody = 256 * 1024
const largestUpload = 6 * 1024 * 1024
/** A table of offers, sent by the admin's import. */
export const largestTable = 2 * 1024 * 1024
const deepest = 2
const mostPerPage = 100
/** Open to visitors: the published rows, a sign of life, and the way in. */
const open = [
  'GET snapshot',
  'GET health',
  'POST users/login',
  'POST users/forgot-password',
  'POST users/reset-password',
  'GET users/me',
  'GET users/init',
  'POST users/logout',
  'POST users/refresh-token',
]
/** Never: a first user by whoever comes first, running jobs, and GraphQL. */
const closed = [
  'users/first-register',
  'payload-jobs/run',
  'payload-jobs/handle-schedules',
  'graphql',
  'graphql-playground',
]

/** Payload reads "limit", "limit[]", "limit[0]" and "[limit]" as the same name. */
const nameOf = (key: string): string | undefined => /[^[\]]+/.exec(key)?.[0]

/** The one plain value of a parameter; undefined when it is absent, false when it is written in any other way. */
function plainValue(url: URL, name: string): string | undefined | false {
  const given = [...url.searchParams].filter(([key]) => nameOf(key) === name)
  const [first, second] = given
  if (!first) return undefined
  return first[0] === name && !second ? first[1] : false
}

function isTooDeep(url: URL): boolean {
  const depth = plainValue(url, 'depth') ?? '0'
  if (depth === false || !(Number(depth) <= deepest)) return true
  const conditions = [...url.searchParams.keys()].filter((key) => nameOf(key) === 'where')
  // A condition without brackets is JSON, whose depth nobody has looked at.
  return conditions.some((key) => key === 'where' || key.split('.').length > 3)
}

function isTooMuch(url: URL): boolean {
  const limit = plainValue(url, 'limit') ?? '1'
  const pagination = plainValue(url, 'pagination') ?? 'true'
  const isPage = limit !== false && Number(limit) >= 1 && Number(limit) <= mostPerPage
  return !isPage || pagination === false || pagination === 'false'
}

const largest = (method: string, route: string, isUpload: boolean): number => {
  if (method === 'POST' && route === 'import/offers') return largestTable
  return isUpload ? largestUpload : largestBody
}

/** Why a request is refused; undefined when it may go on. */
export function refusal({ method, path, url, isSignedIn, length, isUpload }: Asked): Refusal | undefined {
  const route = path.join('/')
  if (closed.includes(route)) return { status: 404, message: 'Not found.' }
  if (!isSignedIn && !open.includes(`${method} ${route}`))
    return { status: 403, message: 'Please sign in: this address is not public.' }
  if (url.search.length > longestQuery)
    return { status: 414, message: 'The query is too long (4 kB at most).' }
  if (length > largest(method, route, isUpload))
    return { status: 413, message: 'Too large: 256 kB for a form, 2 MB for a table, 6 MB for a picture.' }
  if (isTooDeep(url)) return { status: 400, message: 'The query goes too deep (depth 2, one relation).' }
  if (isTooMuch(url)) return { status: 400, message: 'Please ask for 1 to 100 documents at a time.' }
  return undefined
}
