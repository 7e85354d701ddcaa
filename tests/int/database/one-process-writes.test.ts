import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { holdProcessLock } from '../../../cms/database/processLock.ts'
import { temporaryDirectory } from './fixture/open.ts'

const processLock = fileURLToPath(new URL('../../../cms/database/processLock.ts', import.meta.url))
const HOLD = `
  const [file, directory] = process.argv.slice(1)
  const { holdProcessLock } = await import(file)
  const said = await holdProcessLock(directory).then(() => 'held', (error) => error.message)
  console.log(said)
  if (said === 'held') setInterval(() => {}, 1_000)
`

/** Another process that tries to take the lock of this directory, and what it said. */
async function anotherProcess(directory: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', HOLD, processLock, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const closed = once(child, 'close')
  const [said] = (await once(createInterface(child.stdout), 'line')) as [string]
  const kill = async () => {
    child.kill('SIGKILL')
    await closed
  }
  return { said, kill, pid: child.pid }
}

test('A second process that wants to write is told who holds the lock, why it stops, and what to do.', async () => {
  const directory = await temporaryDirectory()
  await holdProcessLock(directory)
  const { said } = await anotherProcess(directory)
  expect(said).toContain(`process ${String(process.pid)}, since 20`)
  expect(said).toMatch(/damage each other’s work/)
  expect(said).toMatch(/End the other one first/)
})

test('The lock of a process that was killed is free at once.', async () => {
  const directory = await temporaryDirectory()
  const other = await anotherProcess(directory)
  expect(other.said).toBe('held')
  await expect(holdProcessLock(directory)).rejects.toThrow(`process ${String(other.pid)}`)
  await other.kill()
  await expect(holdProcessLock(directory)).resolves.toBeDefined()
})

test('The process that has the lock may take it twice, and it is free when both have been released.', async () => {
  const directory = await temporaryDirectory()
  const first = await holdProcessLock(directory)
  const second = await holdProcessLock(directory)
  await first.release()
  await first.release()
  const tooEarly = await anotherProcess(directory)
  expect(tooEarly.said).toMatch(/already writing/)
  await second.release()
  const inTime = await anotherProcess(directory)
  expect(inTime.said).toBe('held')
})

test('The lock creates the data directory.', async () => {
  const directory = `${await temporaryDirectory()}/new/data`
  await expect(holdProcessLock(directory)).resolves.toBeDefined()
})
