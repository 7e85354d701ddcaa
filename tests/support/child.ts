import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { repository } from './paths.ts'

const endWithParent = fileURLToPath(new URL('endWithParent.mjs', import.meta.url))

/** Long enough for a server that closes its database properly on 2 busy cores. */
const timeToStopMs = 10_000

export interface Child {
  name: string
  pid: number
  isRunning: () => boolean
  /** What it has printed, for the message of a test that fails */
  output: () => string
  /** Ends when the process has ended. After SIGTERM it is given time, then killed. */
  stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

/** Starts a Node program from the repository's root. It never outlives the process that started it. */
export function startChild(name: string, args: string[], env: NodeJS.ProcessEnv): Child {
  const child = spawn(process.execPath, ['--import', endWithParent, ...args], {
    cwd: repository,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  if (child.pid === undefined) throw new Error(`${name} could not be started.`)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-20_000)))
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const isRunning = () => child.exitCode === null && child.signalCode === null

  return {
    name,
    pid: child.pid,
    isRunning,
    output: () => output,
    stop: async (signal = 'SIGTERM') => {
      if (isRunning()) child.kill(signal)
      const late = setTimeout(() => child.kill('SIGKILL'), timeToStopMs)
      await closed
      clearTimeout(late)
    },
  }
}

/** Waits until the address answers 200. Says what the program printed when it ends or takes too long. */
export async function untilHealthy(child: Child, address: string, patienceMs = 150_000): Promise<void> {
  const end = Date.now() + patienceMs
  while (child.isRunning() && Date.now() < end) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.status === 200) return
    await sleep(100)
  }
  const what = child.isRunning() ? `did not answer at ${address}` : 'ended by itself'
  throw new Error(`The ${child.name} ${what}. It printed:\n${child.output()}`)
}
