/**
 * Answers at once and always the same, and sends the mail afterwards: neither the words nor the time tell whether there
 * is an account.
 */
import { addressOf, take } from './limits.ts'
import type { Handler } from './guarded.ts'

/** The admin's forms come as multipart with their fields in `_payload`; others send JSON. */
async function emailIn(request: Request): Promise<unknown> {
  const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data')
  const text = isForm ? (await request.formData()).get('_payload') : await request.text()
  return typeof text === 'string' ? (JSON.parse(text) as { email?: unknown }).email : undefined
}

async function mayAsk(request: Request): Promise<boolean> {
  const email = await emailIn(request.clone())
  return (
    typeof email === 'string' &&
    (await take('resetsFromAddress', addressOf(request.headers))) &&
    (await take('resetsOfAccount', email.trim().toLowerCase()))
  )
}

async function send(handler: Handler, request: Request, path: string[]): Promise<void> {
  if (await mayAsk(request)) await handler(request, { params: Promise.resolve({ slug: path }) })
}

export function answerForgottenPassword(handler: Handler, request: Request, path: string[]): Response {
  // Payload's handler logs its own errors; a body that is no JSON asks for nothing.
  send(handler, request, path).catch(() => undefined)
  return Response.json({ message: 'OK' }, { headers: { 'cache-control': 'no-store' } })
}
