/** Asks the CMS that is running on this data, if one is. */
import { createConnection, type Socket } from 'node:net'
import { once } from 'node:events'
import { controlAddress, controlToken, type WhichCms } from './address.ts'
import { lineFrom, lineOf, type Answer } from './messages.ts'

/** Nobody listens: no CMS is running, or one that crashed left its socket behind. */
const nobody = ['ENOENT', 'ECONNREFUSED', 'ENOTSOCK']

async function connect(which: WhichCms): Promise<Socket | undefined> {
  const socket = createConnection(controlAddress(which))
  try {
    await once(socket, 'connect')
    return socket
  } catch (error) {
    if (nobody.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

/** Is a CMS running on this data that takes commands? */
export async function isCmsRunning(which: WhichCms): Promise<boolean> {
  const socket = await connect(which)
  socket?.destroy()
  return socket !== undefined
}

/** Has the running CMS do something. */
export async function askCms<T>(which: WhichCms, command: string, args: unknown): Promise<T> {
  const socket = await connect(which)
  if (!socket) throw new Error('The CMS has stopped meanwhile. Please run the command once more.')
  const line = lineFrom(socket)
  socket.write(lineOf({ token: controlToken(which), command, args }))
  const answer = JSON.parse((await line) ?? '{"error":"The CMS stopped before it had answered."}') as Answer
  socket.destroy()
  if ('error' in answer) throw new Error(answer.error)
  return answer.result as T
}
