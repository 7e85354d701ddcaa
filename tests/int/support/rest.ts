/** The REST interface as a browser meets it: the real route of the CMS, its guard included, without a server around it. */
import { cmsUrl } from './settings.ts'
import { emailOf, password, type Person } from './people.ts'
import type { Upload } from './pictures.ts'

type Handler = (request: Request, args: { params: Promise<{ slug?: string[] }> }) => Promise<Response>
type Route = Partial<Record<string, Handler>>

export interface Answer {
  status: number
  text: string
  /** The parsed body; an empty object where there is no JSON */
  body: Body
  headers: Headers
}

/** As much of Payload's answers as tests read. */
export interface Body {
  docs: Record<string, unknown>[]
  doc: Record<string, unknown> & { id: string }
  errors: { message: string; data?: { errors?: { path: string; message: string }[] } }[]
  totalDocs: number
  id: string
  [name: string]: unknown
}

export interface Call {
  headers?: Record<string, string>
  /** Sent as multipart with the body as `_payload` */
  file?: Upload
  /** Sent as it is, instead of JSON */
  raw?: BodyInit
}

/** "Own origin", as a page of the admin sends it. */
export const ownOrigin = { origin: cmsUrl, 'sec-fetch-site': 'same-origin' }

const segments = (path: string): string[] =>
  path.split('?')[0]!.split('/').filter(Boolean).map(decodeURIComponent)

function bodyOf(body: unknown, { file, raw }: Call): { body?: BodyInit; type?: string } {
  if (raw !== undefined) return { body: raw }
  if (file) {
    const form = new FormData()
    form.set('file', new File([new Uint8Array(file.data)], file.name, { type: file.mimetype }))
    form.set('_payload', JSON.stringify(body ?? {}))
    return { body: form }
  }
  return body === undefined ? {} : { body: JSON.stringify(body), type: 'application/json' }
}

export async function call(
  route: Route,
  method: string,
  path: string,
  body?: unknown,
  more: Call = {},
): Promise<Answer> {
  const handler = route[method]
  if (!handler) return { status: 405, text: '', body: {} as Body, headers: new Headers() }
  const sent = bodyOf(body, more)
  const request = new Request(`${cmsUrl}/api/${path.replace(/^\//, '')}`, {
    method,
    headers: { ...(sent.type ? { 'content-type': sent.type } : {}), ...more.headers },
    ...(sent.body === undefined ? {} : { body: sent.body, duplex: 'half' }),
  })
  const response = await handler(request, { params: Promise.resolve({ slug: segments(path) }) })
  const text = await response.text()
  return { status: response.status, text, body: parsed(text), headers: response.headers }
}

function parsed(text: string): Body {
  try {
    return JSON.parse(text) as Body
  } catch {
    return {} as Body
  }
}

/** Signs somebody in and gives her cookie. */
export async function signIn(route: Route, person: Person): Promise<string> {
  const { status, headers, text } = await call(
    route,
    'POST',
    'users/login',
    { email: emailOf(person), password },
    { headers: { ...ownOrigin, 'x-forwarded-for': `10.0.0.${String(person.length)}` } },
  )
  const cookie = headers.getSetCookie().find((line) => line.includes('payload-token='))
  if (status !== 200 || !cookie) throw new Error(`${person} could not sign in: ${String(status)} ${text}`)
  return cookie.split(';')[0]!
}
