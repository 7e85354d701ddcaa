/** The running CMS's ear for commands: a socket only its own user can open. */
import { timingSafeEqual } from 'node:crypto'
import { chmod, rm } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import type { Payload } from 'payload'
import { controlAddress, controlToken, type WhichCms } from './address.ts'
import { commands } from './commands.ts'
import { lineFrom, lineOf, type Answer, type Question } from './messages.ts'

const patience = 30_000

const isAllowed = (which: WhichCms, token: unknown): boolean => {
  const [given, needed] = [Buffer.from(String(token)), Buffer.from(controlToken(which))]
  return given.length === needed.length && timingSafeEqual(given, needed)
}

async function answerTo(payload: Payload, which: WhichCms, line: string): Promise<Answer> {
  try {
    const { token, command, args } = JSON.parse(line) as Question
    const run = Object.hasOwn(commands, command) ? commands[command] : undefined
    if (!isAllowed(which, token) || !run) return { error: 'The CMS does not know this command.' }
    return { result: await run(payload, args) }
  } catch (error) {
    payload.logger.error({ err: error }, 'A command by the control socket failed.')
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

async function serve(payload: Payload, which: WhichCms, socket: Socket): Promise<void> {
  socket.setTimeout(patience, () => socket.destroy())
  const line = await lineFrom(socket)
  socket.setTimeout(0)
  if (line !== undefined) socket.end(lineOf(await answerTo(payload, which, line)))
}

/** Listens where nobody but this user may connect. The mask holds from the first moment, before any chmod could. */
function listen(server: Server, address: string): Promise<void> {
  const before = process.umask(0o177)
  try {
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(address, resolve)
    })
  } finally {
    process.umask(before)
  }
}

/**
 * Starts to listen. Only the process that holds the lock of the data directory may call it: a socket that is still
 * there was left behind by a crash. Where no socket can be had, the CMS runs all the same and commands are refused.
 */
export async function listenToCommands(payload: Payload, which: WhichCms): Promise<Server> {
  const address = controlAddress(which)
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    serve(payload, which, socket).catch(() => socket.destroy())
  })
  const isFile = process.platform !== 'win32'
  try {
    if (isFile) await rm(address, { force: true })
    await listen(server, address)
    if (isFile) await chmod(address, 0o600)
  } catch (err) {
    payload.logger.warn(
      { err },
      `Commands cannot reach this CMS: ${address} (is the path of DATA_DIR very long?)`,
    )
  }
  return server.unref()
}
