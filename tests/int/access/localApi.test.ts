/** A sample of the table of rights by the Local API, as the pages of the admin use it: the answer is the same. */
import fc from 'fast-check'
import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import { makers } from './documents.ts'
import { columns, covers, scopeOf, type Right, type Who } from './rights.table.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

type Args = Record<string, unknown>
type LocalApi = Record<string, (args: Args) => Promise<{ docs?: unknown[]; totalDocs?: number; id?: string }>>

interface Operation {
  right: Right
  versions?: true
  run: (api: LocalApi, asked: Args, id: string, data: Args) => Promise<boolean>
}

const byId = (id: string) => ({ id: { equals: id } })
const operations: Record<string, Operation> = {
  find: {
    right: 'read',
    run: async (api, asked, id) =>
      (await api['find']!({ ...asked, where: byId(id), draft: true })).docs?.length === 1,
  },
  findByID: {
    right: 'read',
    run: async (api, asked, id) => (await api['findByID']!({ ...asked, id })).id === id,
  },
  count: {
    right: 'read',
    run: async (api, asked, id) => (await api['count']!({ ...asked, where: byId(id) })).totalDocs === 1,
  },
  findVersions: {
    right: 'read',
    versions: true,
    run: async (api, asked, id) =>
      ((await api['findVersions']!({ ...asked, where: { parent: { equals: id } } })).docs ?? []).length > 0,
  },
  update: {
    right: 'update',
    run: async (api, asked, id, data) =>
      (await api['update']!({ ...asked, id, data, draft: true })).id === id,
  },
  'update many': {
    right: 'update',
    run: async (api, asked, id, data) =>
      (await api['update']!({ ...asked, where: byId(id), data, draft: true })).docs?.length === 1,
  },
  delete: {
    right: 'delete',
    run: async (api, asked, id) => (await api['delete']!({ ...asked, id })).id === id,
  },
  'delete many': {
    right: 'delete',
    run: async (api, asked, id) => (await api['delete']!({ ...asked, where: byId(id) })).docs?.length === 1,
  },
}

async function requestOf(who: Who): Promise<Partial<PayloadRequest>> {
  if (who === 'anonymous') return createLocalReq({}, cms.payload)
  const user = await cms.system.stored('users', cms.world.person[who])
  return createLocalReq(
    { user: { ...user, collection: 'users', disabled: who === 'disabled' } as never },
    cms.payload,
  )
}

const cells = Object.keys(makers).flatMap((collection) =>
  makers[collection]!.variants.flatMap((variant) =>
    columns.flatMap((who) => Object.keys(operations).map((name) => ({ collection, variant, who, name }))),
  ),
)

async function faultOf(
  { collection, variant, who, name }: (typeof cells)[number],
  count: number,
): Promise<string | undefined> {
  const operation = operations[name]!
  const maker = makers[collection]!
  const hasVersions = Boolean(cms.payload.collections[collection as 'offers'].config.versions)
  if (
    (operation.versions && !hasVersions) ||
    (operation.right === 'delete' && maker.lasting?.includes(variant))
  )
    return undefined
  const { id } = await maker.make(cms, variant, who)
  const req = await requestOf(who)
  const asked = { collection, overrideAccess: false, req, user: req.user, depth: 0 }
  const allowed = await operation
    .run(cms.payload as unknown as LocalApi, asked, id, maker.change(count))
    .catch(() => false)
  const expected = covers[scopeOf(collection, operation.right, who)].includes(variant)
  return allowed === expected
    ? undefined
    : `${who} ${name} ${collection} ${variant}: ${allowed ? 'let through' : 'refused'}`
}

test('250 cells of the table hold for the Local API as well', async () => {
  const sample = fc.sample(fc.constantFrom(...cells), { seed: 20261123, numRuns: 250 })
  const found: string[] = []
  for (const [count, cell] of sample.entries()) {
    const fault = await faultOf(cell, count)
    if (fault) found.push(fault)
  }
  expect(found).toEqual([])
})
