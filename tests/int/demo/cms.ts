/** The real CMS on an empty data directory of its own, and a small part of the examples. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, type CollectionSlug, type Payload } from 'payload'
import { readContent, type DemoContent } from '../../../cms/demo/content.ts'
import { migrations } from '../support/migrations.ts'
import { openEpoch } from '../../../cms/publications/epoch.ts'

export interface Cms {
  dataDir: string
  payload: Payload
  close: () => Promise<void>
}

export async function openCms(): Promise<Cms> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'wegweiserin-demo-'))
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URI: `file:${path.join(dataDir, 'wegweiserin.db')}`,
    CMS_URL: 'http://localhost:3999',
    SITE_URL: 'http://localhost:4999',
    PAYLOAD_SECRET: 'only for tests, and long enough for them',
    WAKE_SECRET: 'only for tests, and long enough for them too',
    PREVIEW_SECRET: 'only for tests, and long enough for them as well',
  })
  const { default: config } = await import('../../../cms/payload.config.ts')
  const payload = await getPayload({ config, disableOnInit: true })
  payload.logger.level = 'silent'
  await payload.db.migrate({ migrations: migrations })
  await openEpoch(payload, dataDir)
  const close = async () => {
    await payload.destroy()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { dataDir, payload, close }
}

export const counted = async (payload: Payload, collections: readonly CollectionSlug[]) =>
  Object.fromEntries(
    await Promise.all(
      collections.map(async (collection) => [
        collection,
        (await payload.count({ collection, overrideAccess: true })).totalDocs,
      ]),
    ),
  ) as Record<string, number>

/** One organisation with its place and two offers, one of them a draft; one helpline. */
export function someExamples(): DemoContent {
  const all = readContent()
  const has =
    (...keys: string[]) =>
    (one: { key: string }) =>
      keys.includes(one.key)
  return {
    ...all,
    organisations: all.organisations.filter(has('elbstern')),
    places: all.places.filter(has('burg-elbstern')),
    offers: all.offers.filter(has('kochgruppe-burg', 'tanzen-burg')),
    helplines: all.helplines.filter(has('sisa')),
    infoPages: [],
    guides: [],
    offices: [],
    ruleNotes: [],
  }
}
