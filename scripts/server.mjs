import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { root } from './root.mjs'
import { Stop } from './stop.mjs'

/**
 * @typedef {object} Server
 * @property {string} name as shown before each of its lines
 * @property {string[]} args for Node
 * @property {string} health address that answers 200 when it is ready
 */

const patience = 90_000
const timeToStop = 10_000
/** Own process groups, so that Ctrl-C reaches only this process and it decides in which order things stop. */
const ownGroup = process.platform !== 'win32'

/**
 * @param {number} milliseconds
 * @returns {Promise<void>}
 */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Starts one server; its lines appear behind its name.
 * @param {Server} server
 * @param {NodeJS.ProcessEnv} env
 * @param {number} width of the names
 */
export function start(server, env, width) {
  const child = spawn(process.execPath, server.args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: ownGroup,
  })
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) =>
      console.log(`${server.name.padEnd(width)} | ${line}`),
    )
  const exited = new Promise((resolve) => child.once('exit', resolve))
  const closed = new Promise((resolve) => child.once('close', resolve))
  return { ...server, child, exited, closed }
}

/** @param {import('node:child_process').ChildProcess} child */
function kill(child) {
  try {
    if (ownGroup && child.pid) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // It ended in this very moment.
  }
}

/**
 * Asks a server to stop, and makes it stop when it takes too long.
 * @param {ReturnType<typeof start>} running
 */
export async function stop({ child, closed }) {
  child.kill('SIGTERM')
  const late = setTimeout(() => kill(child), timeToStop)
  await closed
  clearTimeout(late)
}

/**
 * @param {string} address
 * @param {AbortSignal} gaveUp nobody waits any more
 */
export async function untilHealthy(address, gaveUp) {
  for (const from = Date.now(); Date.now() - from < patience;) {
    await pause(200)
    if (gaveUp.aborted) return
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined)
    if (answer?.status === 200) return
  }
  throw new Stop(
    `${address} did not answer within ${patience / 1000} seconds; the lines above may say why. Nothing is running now.`,
  )
}
