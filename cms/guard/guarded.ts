/**
 * Wraps the REST routes: only what the CMS needs gets through to Payload. Its own defaults answer unlimited lists,
 * deep `where` queries and anonymous reads, and take a body of any size.
 */
import { settings } from '../settings.ts'
import { sentence } from '../words.ts'
import { answerForgottenPassword } from './answerForgottenPassword.ts'
import { readBody, tooLarge } from './body.ts'
import { isContent } from './content.ts'
import { addressOf, take } from './limits.ts'
import { isForeign } from './origin.ts'
import { refusal, type Refusal } from './refusal.ts'
import { tokenOf, withOwnCookie, withSession } from './sessionCookie.ts'
import { largestBody } from './sizes.ts'

export type Handler = (request: Request, args: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

const ownOrigin = new URL(settings.cmsUrl).origin

const overrides = ['x-payload-http-method-override', 'x-http-method-override']

/** The admin asks for long lists of ids by POST, with the query as its body. It is a question all the same. */
const isQuestion = ({ method, headers }: Request): boolean =>
  method === 'POST' &&
  overrides.some((name) => headers.get(name) === 'GET') &&
  headers.get('content-type') === 'application/x-www-form-urlencoded'

function refused(request: Request, { status, rule }: Refusal): Response {
  const language = request.headers.get('accept-language')?.startsWith('en') ? 'en' : 'de'
  const message = sentence(language, rule, { address: ownOrigin })
  return Response.json({ errors: [{ message }] }, { status, headers: { 'cache-control': 'no-store' } })
}

/** The request as Payload shall see it: its session in one place, its body read, a question by GET. */
function seen(
  request: Request,
  url: URL,
  method: string,
  body: Uint8Array<ArrayBuffer> | undefined,
): Request {
  const headers = withSession(request.headers)
  for (const name of [...overrides, 'content-length']) headers.delete(name)
  if (method === 'GET' || method === 'DELETE') return new Request(url, { method, headers })
  if (body?.length) return new Request(url, { method, headers, body })
  // Payload expects a document of whoever writes, and breaks without one.
  headers.set('content-type', 'application/json')
  return new Request(url, { method, headers, body: '{}' })
}

export const guarded =
  (handler: Handler): Handler =>
  async (request, args) => {
    const { slug: path = [] } = await args.params
    const url = new URL(request.url)
    const token = tokenOf(request.headers)
    const method = isQuestion(request) ? 'GET' : request.method

    const type = request.headers.get('content-type') ?? ''
    const body = await readBody(request, largestBody(request.method, path, type))
    if (body === tooLarge) return refused(request, { status: 413, rule: 'rules.tooLarge' })
    if (isQuestion(request)) url.search = `?${Buffer.from(body ?? []).toString()}`

    const reason = refusal({
      method,
      path,
      query: url.searchParams,
      hasSession: token !== undefined,
      isForeign: isForeign(request.headers, ownOrigin),
    })
    if (reason) return refused(request, reason)
    if (method !== 'GET' && !(await take('writesOfSession', token ?? addressOf(request.headers))))
      return refused(request, { status: 429, rule: 'rules.tooManyWrites' })

    if (path[0] !== 'import' && method !== 'GET' && !(await isContent(type, body)))
      return refused(request, { status: 400, rule: 'rules.bodyNotUnderstood' })

    const forPayload = seen(request, url, method, body)
    if (path.join('/') === 'users/forgot-password') return answerForgottenPassword(handler, forPayload, path)
    return withOwnCookie(await handler(forPayload, { params: Promise.resolve({ slug: path }) }))
  }
