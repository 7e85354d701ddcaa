import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { startChild, untilHealthy } from '../../support/child.ts'
import { freePorts } from '../../support/ports.ts'

const { env } = process

/** A server that tells when it is ready, and may refuse to go. */
const program = (port: number, more = '') => [
  '--input-type=module',
  '--eval',
  `import { createServer } from 'node:http'
   createServer((_, response) => response.end('here')).listen(${port}, '127.0.0.1')
   console.log('listening')
   ${more}`,
]

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('a server answers, and is gone after stop', async () => {
  const [port] = (await freePorts(1)) as [number]
  const child = startChild('server', program(port), env)
  onTestFinished(() => child.stop('SIGKILL'))
  await untilHealthy(child, `http://127.0.0.1:${port}/`)
  expect(child.output()).toBe('listening\n')
  await child.stop()
  expect(isAlive(child.pid)).toBe(false)
})

test('a server that ends by itself is reported with what it printed', async () => {
  const child = startChild('server', ['--eval', 'console.error("no database"); process.exit(1)'], env)
  await expect(untilHealthy(child, 'http://127.0.0.1:9/')).rejects.toThrow(
    'The server ended by itself. It printed:\nno database',
  )
})

test('a server that never answers is reported', async () => {
  const [port, unused] = (await freePorts(2)) as [number, number]
  const child = startChild('server', program(port), env)
  onTestFinished(() => child.stop('SIGKILL'))
  await expect(untilHealthy(child, `http://127.0.0.1:${unused}/`, 300)).rejects.toThrow('did not answer')
})

test('a server does not outlive a test that was killed', async () => {
  const [port] = (await freePorts(1)) as [number]
  const childFile = new URL('../../support/child.ts', import.meta.url).href
  const parent = spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { startChild } from ${JSON.stringify(childFile)}
     const child = startChild('server', ${JSON.stringify(program(port))}, process.env)
     console.log(child.pid)`,
  ])
  const [line] = (await once(parent.stdout, 'data')) as [Buffer]
  const pid = Number(line.toString())
  expect(isAlive(pid)).toBe(true)
  parent.kill('SIGKILL')
  for (let tries = 0; isAlive(pid) && tries < 100; tries++) await sleep(50)
  expect(isAlive(pid)).toBe(false)
})
