/**
 * A server that answers as LibreTranslate does: the addresses, fields, answers and refusals of its documentation
 * (https://docs.libretranslate.com/guides/api_usage/) and of the server's own source (libretranslate/app.py: `langs`,
 * `translate`, `access_check` and the handlers of 400, 403, 429 and 500). Its "translation" names the target language
 * and turns letters of words into capitals, so that a test sees what went through it and what did not.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface LibreTranslateServer {
  url: string
  /** What was sent to /translate, oldest first */
  asked: Sent[]
  /** The next answers to /translate; undefined translates */
  next: ((text: string) => string) | { status: number; error: string } | 'silence' | undefined
  close: () => Promise<void>
}

/** As documented; a fault of whoever asks leaves some of it out. */
interface Sent {
  q?: string | string[]
  source?: string
  target?: string
  format?: string
  api_key?: string
}

const targets = ['ar', 'de', 'en', 'uk']
const key = 'a-key'

export async function serveLibreTranslate(): Promise<LibreTranslateServer> {
  const state: LibreTranslateServer = { url: '', asked: [], next: undefined, close: () => Promise.resolve() }
  const server = createServer((request, response) => {
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    if (request.method === 'GET' && request.url === '/languages') {
      answer(
        200,
        targets.map((code) => ({ code, name: code, targets })),
      )
      return
    }
    if (request.method !== 'POST' || request.url !== '/translate') {
      answer(404, {})
      return
    }
    let text = ''
    request.on('data', (part: Buffer) => (text += part.toString()))
    request.on('end', () => {
      const sent = JSON.parse(text) as Sent
      state.asked.push(sent)
      translate(state, sent, answer)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  state.url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  state.close = () =>
    new Promise((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return state
}

/** In the order in which app.py looks: the key, the fields, the languages, the texts. */
function translate(
  { next }: LibreTranslateServer,
  { q, source, target, format, api_key }: Sent,
  answer: (status: number, body: unknown) => void,
): void {
  if (next === 'silence') return
  if (typeof next === 'object') {
    answer(next.status, { error: next.error })
    return
  }
  if (api_key !== key) answer(403, { error: 'Invalid API key' })
  else if (!q || !source || !target) answer(400, { error: 'Invalid request: missing q parameter' })
  else if (source !== 'de' || !targets.includes(target)) answer(400, { error: `${target} is not supported` })
  else if (format !== 'text' && format !== 'html') answer(400, { error: `${format} format is not supported` })
  else {
    const one = next ?? ((text: string) => `[${target}] ${text.toUpperCase()}`)
    // A list is answered by a list, a text by a text.
    answer(200, { translatedText: Array.isArray(q) ? q.map(one) : one(q) })
  }
}
