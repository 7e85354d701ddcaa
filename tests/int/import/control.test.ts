import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile, stat } from 'node:fs/promises'
import { createConnection, type Server } from 'node:net'
import { text } from 'node:stream/consumers'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { controlAddress, controlToken, type WhichCms } from '../../../cms/control/address.ts'
import { listenToCommands } from '../../../cms/control/server.ts'
import { holdProcessLock, type ProcessLock } from '../../../cms/database/processLock.ts'
import { openCms, savedAs, table, type Cms } from './support/cms.ts'

let cms: Cms
let which: WhichCms
let lock: ProcessLock
let server: Server

beforeAll(async () => {
  cms = await openCms()
  which = { dataDir: cms.dataDir, payloadSecret: String(process.env['PAYLOAD_SECRET']) }
  lock = await holdProcessLock(cms.dataDir)
  // Left behind by a crash: a running CMS takes its place.
  await writeFile(controlAddress(which), '')
  server = await listenToCommands(cms.payload, which)
})
afterAll(async () => {
  server.close()
  await lock.release()
  await cms.close()
})

const command = fileURLToPath(new URL('../../../cms/commands/import.ts', import.meta.url))

/** Runs the command as a person would, with German words. */
async function runImport(content: string, ...args: string[]) {
  const file = path.join(cms.dataDir, 'offers.csv')
  await writeFile(file, content)
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'de_DE.UTF-8', NODE_ENV: 'production' }
  const child = spawn(process.execPath, ['--import', 'tsx', command, file, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number]>,
  ])
  return { output, errors, code }
}

async function send(line: string): Promise<string> {
  const socket = createConnection(controlAddress(which))
  socket.write(line)
  return text(socket)
}

const headings = ['Eigene Nummer', 'Titel', 'Organisation']

test('While the CMS is running, the command has it do the import.', async () => {
  const asked = await runImport(table(headings, ['S-1', 'Frauencafé', 'Lindenblatt']))
  expect(asked.output).toContain('Das würde geschehen: 1 neu')
  expect(asked.output).toContain('--yes')
  expect(await savedAs(cms, 'S-1')).toHaveLength(0)

  const done = await runImport(table(headings, ['S-1', 'Frauencafé', 'Lindenblatt']), '--yes')
  expect(done).toMatchObject({ code: 0, errors: '' })
  expect(done.output).toContain('Eingetragen als Entwürfe: 1 neu')
  expect(await savedAs(cms, 'S-1')).toMatchObject([{ title: 'Frauencafé', _status: 'draft' }])
})

test('A bad row is named with its line, and the command ends with a failure.', async () => {
  const { output, code } = await runImport(table(headings, ['S-2', '', 'Lindenblatt']), '--yes')
  expect(output).toMatch(/Zeile 2: Fehler, S-2\n {4}Titel \| Der Titel fehlt/)
  expect(code).toBe(1)
})

test('Nobody but the user of the CMS can open the socket.', async () => {
  expect((await stat(controlAddress(which))).mode & 0o777).toBe(0o600)
})

test('Who does not know the secret is refused, whatever is asked.', async () => {
  for (const token of ['', 'x'.repeat(controlToken(which).length), null])
    expect(await send(`${JSON.stringify({ token, command: 'import', args: {} })}\n`)).toContain('"error"')
})

test('Commands that do not exist, and words that are none, are answered with an error.', async () => {
  const token = controlToken(which)
  for (const name of ['shutdown', 'constructor', '__proto__'])
    expect(await send(`${JSON.stringify({ token, command: name, args: {} })}\n`)).toContain('does not know')
  expect(await send('hello\n')).toContain('"error"')
})

test('While no CMS is running, the command opens the database itself; while one is starting, it says so.', async () => {
  server.close()
  const held = await runImport(table(headings, ['S-3', 'Frauencafé', 'Lindenblatt']), '--yes')
  expect(held.errors).toContain('already writing')
  await lock.release()
  const alone = await runImport(table(headings, ['S-3', 'Frauencafé', 'Lindenblatt']), '--yes')
  expect(alone).toMatchObject({ code: 0 })
  expect(await savedAs(cms, 'S-3')).toHaveLength(1)
})
