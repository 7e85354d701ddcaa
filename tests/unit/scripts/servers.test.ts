import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from './temporary.ts'

const scripts = new URL('../../../scripts/', import.meta.url).href

/** Answers 200, ends at /end, notes in a file that it was asked to stop, and then takes its time. */
const server = `
  import { writeFileSync } from 'node:fs'
  import { createServer } from 'node:http'
  const [port, note] = process.argv.slice(2)
  createServer((request, response) => {
    if (request.url === '/end') process.exit(7)
    response.end()
  }).listen(Number(port), '127.0.0.1')
  process.on('SIGTERM', () => setTimeout(() => {
    writeFileSync(note, 'stopped')
    process.exit(0)
  }, 200))
`
const runner = (ports: number[], folder: string) => `
  import { serve } from '${scripts}servers.mjs'
  import { orStop } from '${scripts}stop.mjs'
  const servers = ${JSON.stringify(ports)}.map((port, index) => ({
    name: 'server ' + index,
    args: [${JSON.stringify(join(folder, 'server.mjs'))}, String(port), ${JSON.stringify(folder)} + '/note-' + index],
    health: 'http://127.0.0.1:' + port,
  }))
  await orStop(() => serve(servers, process.env, () => console.log('READY')))
`

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

/** Runs two servers, does something once both are ready, and waits for the end. */
async function runTwo(whenReady: (pid: number, ports: number[]) => unknown) {
  const ports = [await freePort(), await freePort()]
  const folder = folderWith({ 'server.mjs': server })
  const notes = [0, 1].map((index) => join(folder, `note-${index}`))
  const child = spawn(process.execPath, ['--input-type=module', '--eval', runner(ports, folder)])
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      if (!output.includes('READY') && text.includes('READY')) whenReady(child.pid ?? 0, ports)
      output += text
    })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, output, notes, ports }
}
const listens = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}`).then(
    () => true,
    () => false,
  )

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops both servers in their own time and ends well, however often it comes',
  async (signal) => {
    const { code, notes, ports } = await runTwo((pid) => {
      process.kill(pid, signal)
      setTimeout(() => process.kill(pid, signal), 50)
    })
    expect(code).toBe(0)
    expect(notes.map((note) => existsSync(note))).toEqual([true, true])
    expect(await Promise.all(ports.map(listens))).toEqual([false, false])
  },
  20_000,
)

test('a server that ends by itself is named, takes the other along and ends badly', async () => {
  const { code, output, ports } = await runTwo(
    (_pid, [first]) => void fetch(`http://127.0.0.1:${first}/end`).catch(() => undefined),
  )
  expect(code).toBe(1)
  expect(output).toMatch(/The server 0 ended by itself/)
  expect(await Promise.all(ports.map(listens))).toEqual([false, false])
}, 20_000)
