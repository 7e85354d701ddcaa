/** Brings the database to the present schema. A database that has content is backed up first, beside itself. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { readMigrationFiles, type Payload } from 'payload'
import { backupTo } from '../database/backup.ts'
import { openEpoch } from '../publications/epoch.ts'
import { settings } from '../settings.ts'
import { withPayload } from './open.ts'

const hadDatabase =
  settings.databaseUri.startsWith('file:') && existsSync(settings.databaseUri.slice('file:'.length))

async function hasPending(payload: Payload): Promise<boolean> {
  const files = await readMigrationFiles({ payload })
  const { totalDocs } = await payload
    .count({ collection: 'payload-migrations' })
    .catch(() => ({ totalDocs: 0 }))
  return totalDocs < files.length
}

await withPayload(async (payload) => {
  if (hadDatabase && (await hasPending(payload)))
    await backupTo(payload, path.join(settings.dataDir, `before-migration-${String(Date.now())}.db`))
  await payload.db.migrate()
  await openEpoch(payload, settings.dataDir)
})

process.exit(0)
