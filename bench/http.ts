/** Requests over kept-alive connections, counted in compressed bytes and milliseconds. */
import { Agent, get as httpGet, type IncomingHttpHeaders } from 'node:http'

const agent = new Agent({ keepAlive: true })

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** As it came: compressed where the server did so */
  readonly body: Buffer
  readonly ms: number
}

function once(address: string, headers: Record<string, string>): Promise<Answer | 'closed'> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const options = { agent, headers: { 'accept-encoding': 'br', ...headers } }
    const request = httpGet(address, options, (response) => {
      const parts: Buffer[] = []
      const { statusCode: status = 0, headers: received } = response
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        resolve({ status, headers: received, body: Buffer.concat(parts), ms: performance.now() - start })
      })
    })
    request.on('error', (error) => {
      if (request.reusedSocket) resolve('closed')
      else reject(error)
    })
  })
}

/** Asks again when the server had closed the kept connection in the same moment. */
export async function get(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await once(address, headers)
  return answer === 'closed' ? get(address, headers) : answer
}

/** The text of a page; throws when it is none. */
export async function textOf(address: string): Promise<string> {
  const { status, body } = await get(address, { 'accept-encoding': 'identity' })
  if (status !== 200) throw new Error(`${address} answered ${String(status)}.`)
  return body.toString('utf8')
}
