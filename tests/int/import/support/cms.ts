/** The real CMS on a data directory of its own, with two organisations and the district their places lie in. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import { operator, personIn, type Actor } from '../../../../cms/import/actor.ts'
import { importTable, type ImportOptions } from '../../../../cms/import/importTable.ts'
import type { Report } from '../../../../cms/import/report.ts'
import { migrations } from '../../support/migrations.ts'
import { openEpoch } from '../../../../cms/publications/epoch.ts'

type User = PayloadRequest['user']
const asSystem = { overrideAccess: true, depth: 0 } as const

export interface Cms {
  dataDir: string
  payload: Payload
  /** Ids by name */
  organisations: Record<'Lindenblatt' | 'Kompassrose', string>
  /** Imports as the command line does, unless a user is given */
  run: (table: string | Uint8Array, options?: Partial<ImportOptions> & { user?: User }) => Promise<Report>
  /** Somebody with the role, of Lindenblatt where it matters */
  person: (role: 'admin' | 'coordinator' | 'provider', trusted?: boolean) => Promise<User>
  close: () => Promise<void>
}

export async function openCms(): Promise<Cms> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'wegweiserin-import-'))
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URI: `file:${path.join(dataDir, 'wegweiserin.db')}`,
    CMS_URL: 'http://localhost:3999',
    SITE_URL: 'http://localhost:4999',
    PAYLOAD_SECRET: 'only for tests, and long enough for them',
    WAKE_SECRET: 'only for tests, and long enough for them too',
    PREVIEW_SECRET: 'only for tests, and long enough for them as well',
  })
  const { default: config } = await import('../../../../cms/payload.config.ts')
  const payload = await getPayload({ config, disableOnInit: true })
  await payload.db.migrate({ migrations: migrations })
  await openEpoch(payload, dataDir)
  await payload.create({
    collection: 'districts',
    data: { id: '15090', name: 'Stendal', type: 'landkreis', seat: 'Stendal', _status: 'published' } as never,
    ...asSystem,
  })
  const organisation = async (name: string) => {
    const data = { name, type: 'welfare_body', district: '15090', _status: 'published' } as const
    return (await payload.create({ collection: 'organisations', data, ...asSystem })).id
  }
  const organisations = {
    Lindenblatt: await organisation('Lindenblatt'),
    Kompassrose: await organisation('Kompassrose'),
  }
  return {
    dataDir,
    payload,
    organisations,
    run: async (table, { user, ...options } = {}) =>
      importTable(
        await actorFor(payload, user),
        typeof table === 'string' ? new TextEncoder().encode(table) : table,
        { organisation: user ? undefined : 'Lindenblatt', allOrNothing: false, apply: true, ...options },
      ),
    person: async (role, trusted = false) => {
      const email = `${role}-${String(trusted)}-${String(Date.now())}@example.org`
      const data = {
        name: role,
        email,
        password: 'Vier Woerter sind genug',
        role,
        trusted,
        organisation: organisations.Lindenblatt,
        districts: ['15090'],
      }
      const user = await payload.create({ collection: 'users', data, ...asSystem })
      return { ...user, collection: 'users' }
    },
    close: async () => {
      await payload.destroy()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Who imports: a person, or nobody for the command line. */
export async function actorFor(payload: Payload, user?: User): Promise<Actor> {
  const person = user ? await personIn(await createLocalReq({ user }, payload)) : undefined
  if (user && !person) throw new Error('Nobody who may sign in.')
  return person ?? operator(payload, 'de')
}

/** The newest saved form of every offer with this number. */
export const savedAs = async ({ payload }: Cms, externalId: string) => {
  const where = { externalId: { equals: externalId } }
  const { docs } = await payload.find({ collection: 'offers', where, draft: true, ...asSystem })
  return docs
}

/** A table of these columns and rows. */
export const table = (headings: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  [headings, ...rows]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
    .join('\r\n')
