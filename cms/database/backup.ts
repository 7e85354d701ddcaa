/** A copy of the database while it is in use. */
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Payload } from 'payload'

/**
 * Writes a complete copy of the SQLite database as it is at one moment to `file`, which appears only when it has been
 * read back and found sound. Saves and reads go on meanwhile: the copying has a thread and a connection of its own.
 *
 * Never copy the database file itself: what is in its -wal file would be missing.
 * Only whoever runs the CMS can read it: accounts are in it.
 * @throws when `file` exists or cannot be written, or the copy is damaged; and with MongoDB, which has its own tools.
 */
export async function backupTo(payload: Pick<Payload, 'db'>, file: string): Promise<void> {
  if (payload.db.name !== 'sqlite') throw new Error(NOT_SQLITE)
  const source = (payload.db as unknown as { clientConfig: { url: string } }).clientConfig.url
  const target = path.resolve(file)
  if (existsSync(target)) throw new Error(`${target} is there already. Give the backup a name of its own.`)
  const unfinished = `${target}.${randomUUID()}.unfinished`
  try {
    await reserve(unfinished)
    await copy(source, unfinished)
    await flush(unfinished)
    await rename(unfinished, target)
  } finally {
    await rm(unfinished, { force: true })
  }
}

/** An empty file readable by nobody else, for SQLite to fill. */
async function reserve(file: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  await handle.close()
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}

function copy(source: string, target: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // As text, because a bundler would not find the file of a worker.
    const worker = new Worker(COPY_AND_CHECK, {
      eval: true,
      workerData: { source, target, from: path.join(process.cwd(), 'package.json') },
    })
    worker.once('error', reject)
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The backup stopped with status ${String(code)}.`)),
    )
  })
}

const COPY_AND_CHECK = `
  const { workerData: { source, target, from } } = require('node:worker_threads')
  const { createClient } = require('node:module').createRequire(from)('@libsql/client')
  const run = async () => {
    const original = createClient({ url: source })
    await original.execute('PRAGMA busy_timeout = 10000')
    await original.execute({ sql: 'VACUUM INTO ?', args: [target] })
    original.close()
    const copy = createClient({ url: 'file:' + target })
    const [row] = (await copy.execute('PRAGMA integrity_check')).rows
    copy.close()
    if (row.integrity_check !== 'ok') throw new Error('The backup is damaged: ' + row.integrity_check)
  }
  run()
`

const NOT_SQLITE =
  'Only the embedded database is backed up by this command. For MongoDB use mongodump, or the backups of whoever runs it.'
