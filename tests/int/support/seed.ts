/** Run once by cms.ts in a process of its own: the present tables and the world, in an empty data directory. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { getPayload } from 'payload'
import config from '../../../cms/payload.config.ts'
import { openEpoch } from '../../../cms/publications/epoch.ts'
import { settings } from '../../../cms/settings.ts'
import { systemOf } from './system.ts'
import { makeWorld } from './world.ts'

const payload = await getPayload({ config, disableOnInit: true })
await payload.db.migrate()
await openEpoch(payload, settings.dataDir)
const world = await makeWorld(systemOf(payload))
await writeFile(path.join(settings.dataDir, 'world.json'), JSON.stringify(world))
await payload.destroy()
process.exit(0)
