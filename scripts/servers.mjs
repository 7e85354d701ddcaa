import { start, stop, untilHealthy } from './server.mjs'
import { askedToStop } from './signals.mjs'
import { Stop } from './stop.mjs'

/**
 * Runs servers until one of them ends or somebody asks to stop; then stops all of them.
 * @param {import('./server.mjs').Server[]} servers
 * @param {NodeJS.ProcessEnv} env
 * @param {() => void} whenReady called once all of them answer
 */
export async function serve(servers, env, whenReady) {
  const asked = askedToStop()
  const width = Math.max(...servers.map(({ name }) => name.length))
  const running = servers.map((server) => start(server, env, width))
  const ended = Promise.race(
    running.map(async ({ name, exited }) => {
      await exited
      throw new Stop(
        `The ${name} ended by itself; its last lines stand above. The other server is stopped as well.`,
      )
    }),
  )
  const waiting = new AbortController()
  const healthy = Promise.all(servers.map(({ health }) => untilHealthy(health, waiting.signal)))
  try {
    const first = await Promise.race([asked.then(() => 'asked'), ended, healthy])
    if (first !== 'asked') whenReady()
    await Promise.race([asked, ended])
    console.log('\nStopping …')
  } finally {
    waiting.abort()
    await Promise.all(running.map(stop))
  }
}
