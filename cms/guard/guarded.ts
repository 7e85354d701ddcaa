/**
 * Wraps the REST routes: only what the CMS needs gets through to Payload. Its own defaults answer unlimited lists,
 * deep `where` queries and anonymous reads.
 */
import { refusal, type Asked, type Refusal } from './refusal.ts'

type Handler = (request: Request, args: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

/** Payload answers such a POST as a GET; the admin sends its longer queries so. */
const meansGet = ({ method, headers }: Request): boolean =>
  method === 'POST' &&
  ['x-http-method-override', 'x-payload-http-method-override'].some((name) => headers.get(name) === 'GET')

/** Why the query in the body of a POST that means GET is refused; read as Payload will read it. */
async function hiddenRefusal(request: Request, asked: Asked): Promise<Refusal | undefined> {
  const type = request.headers.get('content-type')
  if (type?.startsWith('application/json'))
    return { status: 400, message: 'Please send the query as a form.' }
  const isForm = type === 'application/x-www-form-urlencoded'
  const url = isForm ? new URL(`${request.url}?${await request.clone().text()}`) : asked.url
  return refusal({ ...asked, method: 'GET', url })
}

export const guarded =
  (handler: Handler): Handler =>
  async (request, args) => {
    const { slug = [] } = await args.params
    const asked: Asked = {
      method: request.method,
      path: slug,
      url: new URL(request.url),
      isSignedIn: /(?:^|;\s*)payload-token=/.test(request.headers.get('cookie') ?? ''),
      length: Number(request.headers.get('content-length') ?? 0),
      isUpload: request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false,
    }
    const refused = refusal(asked) ?? (meansGet(request) ? await hiddenRefusal(request, asked) : undefined)
    if (refused) return Response.json({ errors: [{ message: refused.message }] }, { status: refused.status })
    return handler(request, args)
  }
