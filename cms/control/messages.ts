/** What goes over the control socket: one line of JSON each way, one question a connection. */
import { createInterface } from 'node:readline'
import type { Socket } from 'node:net'

export interface Question {
  readonly token: string
  readonly command: string
  readonly args: unknown
}
export type Answer = { readonly result: unknown } | { readonly error: string }

/** 5 MB of a table, as base64, and room to spare. */
const longestLine = 8 * 1024 * 1024

/** The next line; undefined when the other side ends without one. */
export function lineFrom(socket: Socket): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let bytes = 0
    socket.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > longestLine) socket.destroy(new Error('The message is too long.'))
    })
    socket.once('error', reject)
    const lines = createInterface(socket)
    lines.once('line', (line) => {
      resolve(line)
    })
    lines.once('close', () => {
      resolve(undefined)
    })
  })
}

export const lineOf = (message: Question | Answer): string => `${JSON.stringify(message)}\n`
