/** Every cell of the table of rights, by REST: person × collection × operation × document. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import type { Doc } from '../support/system.ts'
import { makers } from './documents.ts'
import { operations, type Attempt, type Operation } from './operations.ts'
import { collections, columns, covers, scopeOf, type Variant, type Who } from './rights.table.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

test('every collection of the CMS stands in the table of rights', () => {
  expect(cms.payload.config.collections.map(({ slug }) => slug).sort()).toEqual([...collections].sort())
})

let count = 0

/** What differs from the table for one person and one kind of document. */
async function faults(collection: string, who: Who, variant: Variant): Promise<string[]> {
  const maker = makers[collection]!
  const hasVersions = Boolean(cms.payload.collections[collection as 'offers'].config.versions)
  const found: string[] = []
  let doc: Doc | undefined
  for (const [name, operation] of Object.entries(operations)) {
    if (operation.versions && !hasVersions) continue
    if (operation.only && operation.only !== collection) continue
    if (operation.consumes && maker.lasting?.includes(variant)) continue
    doc ??= await maker.make(cms, variant, who)
    const expected = covers[scopeOf(collection, operation.right, who)].includes(variant)
    const attempt: Attempt = { cms, who, collection, variant, maker, doc, count: ++count }
    const { allowed, changed } = await observed(operation, attempt)
    if (allowed !== expected) found.push(`${who} ${name} ${variant}: ${allowed ? 'let through' : 'refused'}`)
    if (!allowed && changed) found.push(`${who} ${name} ${variant}: refused, but something was written`)
    if ((operation.consumes && allowed) || operation.right === 'publish') doc = undefined
  }
  return found
}

async function observed(operation: Operation, attempt: Attempt) {
  const before = await state(attempt)
  const allowed = await operation.run(attempt)
  return { allowed, changed: operation.right !== 'publish' && (await state(attempt)) !== before }
}

/** Everything that is stored of a document, and how many there are. */
async function state({ collection, doc }: Attempt): Promise<string> {
  const { system, payload } = cms
  const hasVersions = Boolean(payload.collections[collection as 'offers'].config.versions)
  const { totalDocs } = await payload.count({ collection: collection as 'offers', overrideAccess: true })
  return JSON.stringify([
    totalDocs,
    await system.stored(collection, doc.id),
    hasVersions ? await system.versions(collection, doc.id) : [],
  ])
}

test.each(Object.keys(makers))(
  '%s: everybody may do what the table says, and no more',
  { timeout: 300_000 },
  async (collection) => {
    const found: string[] = []
    for (const who of columns)
      for (const variant of makers[collection]!.variants)
        found.push(...(await faults(collection, who, variant)))
    expect(found).toEqual([])
  },
)

/** What a browser of the admin needs of these is tested in internal.test.ts. */
const ofTheAdmin = ['payload-locked-documents', 'payload-preferences']
const withoutDoor = collections.filter((name) => !(name in makers) && !ofTheAdmin.includes(name))

test.each(withoutDoor)('%s has no ordinary door for anybody', async (collection) => {
  const found: string[] = []
  for (const who of columns)
    for (const [method, path, body] of [
      ['GET', ''],
      ['GET', '/x'],
      ['GET', '/count'],
      ['GET', '/versions'],
      ['POST', '', {}],
      ['PATCH', '/x', {}],
      ['PATCH', '?where[id][exists]=true', {}],
      ['DELETE', '/x'],
      ['DELETE', '?where[id][exists]=true'],
      ['POST', '/x/duplicate', {}],
    ] as const) {
      const { status } = await cms.rest(who, method, `${collection}${path}`, body)
      if (status !== 403 && status !== 404)
        found.push(`${who} ${method} ${collection}${path}: ${String(status)}`)
    }
  expect(found).toEqual([])
})
