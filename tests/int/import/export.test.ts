import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importEndpoint } from '../../../cms/admin/import/importEndpoint.ts'
import { exportEndpoints } from '../../../cms/export/endpoints.ts'
import { largestTable } from '../../../cms/guard/sizes.ts'
import type { Report } from '../../../cms/import/report.ts'
import { openCms, savedAs, table, type Cms } from './support/cms.ts'

let cms: Cms

beforeAll(async () => {
  cms = await openCms()
  await cms.run(readFileSync(new URL('../../../docs/example-import.csv', import.meta.url)))
})
afterAll(() => cms.close())

type User = PayloadRequest['user']
const asSystem = { overrideAccess: true, depth: 0 } as const
const unchanged = { new: 0, changed: 0, bad: 0 }

async function asked(endpoint: { handler: (req: PayloadRequest) => unknown }, user: User, more: object = {}) {
  const req = await createLocalReq(user ? { user } : {}, cms.payload)
  return endpoint.handler(Object.assign(req, more)) as Promise<Response>
}
const [csv, json] = exportEndpoints as [(typeof exportEndpoints)[number], (typeof exportEndpoints)[number]]
const csvFor = async (user: User) => text((await asked(csv, user)).body!)

const send = (user: User, body: string | Uint8Array, query = '') =>
  asked(importEndpoint, user, {
    body: new Blob([body as BlobPart]).stream(),
    searchParams: new URLSearchParams(query),
  })

test('What was exported can be imported again, and changes nothing.', async () => {
  const user = await cms.person('admin')
  const report = await cms.run(await csvFor(user), { user })
  expect(report.counts).toEqual({ ...unchanged, unchanged: 8 })
  expect(report.notes).toEqual([])
})

test('So can an offer that was written by hand, at a secret place that has no name.', async () => {
  const organisation = cms.organisations.Kompassrose
  const secret = { secret: true, district: '15090', street: 'Geheimweg 1', organisation }
  const place = await cms.payload.create({ collection: 'places', data: secret, draft: true, ...asSystem })
  const words = { title: '=HYPERLINK("x")', summary: "'=1", whatYouGet: '- eins\n- zwei; drei "vier"' }
  const data = { ...words, kind: 'shelter', organisation, place: place.id } as const
  const offer = await cms.payload.create({
    collection: 'offers',
    data: data,
    draft: true,
    ...asSystem,
  })
  const user = await cms.person('coordinator')
  const exported = await csvFor(user)
  expect(exported).toContain(offer.id)
  expect(exported).not.toContain('Geheimweg')
  expect((await cms.run(exported, { user })).counts).toEqual({ ...unchanged, unchanged: 9 })
})

test('No cell of an export begins like a formula, and none loses what was written.', async () => {
  await cms.run(table(['Eigene Nummer', 'Titel'], ['=cmd|x', '@SUM(1)']))
  const cells = (await csvFor(await cms.person('admin'))).split(/\r\n|;/)
  expect(cells.filter((cell) => /^\ufeff?"?[=+@-]/.test(cell))).toEqual([])
  expect(cells).toContain("'@SUM(1)")
})

test('A spreadsheet is told the encoding, and the file is kept by nobody on its way.', async () => {
  const response = await asked(csv, await cms.person('admin'))
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="angebote-[\d-]+\.csv"$/)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(Buffer.from(await response.arrayBuffer()).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
})

test('A provider exports what belongs to her organisation, drafts too, and nothing else.', async () => {
  await cms.run(table(['Eigene Nummer', 'Titel', 'Organisation'], ['X-1', 'Fremd', 'Kompassrose']))
  const offers = (await (await asked(json, await cms.person('provider'))).json()) as Record<string, string>[]
  expect(new Set(offers.map((offer) => offer['Organisation']))).toEqual(new Set(['Lindenblatt']))
  expect(offers.map((offer) => offer['Eigene Nummer'])).toEqual(expect.arrayContaining(['LB-001', 'LB-008']))
})

test('A visitor and a disabled account get neither export nor import.', async () => {
  const disabled = { ...(await cms.person('admin'))!, disabled: true } as User
  for (const user of [null, disabled]) {
    expect((await asked(csv, user)).status).toBe(403)
    expect((await send(user, 'x')).status).toBe(403)
  }
})

test('In the admin, a table is looked at first, and entered when she says so.', async () => {
  const user = await cms.person('provider', true)
  const body = table(['Eigene Nummer', 'Titel'], ['V-1', 'Frauencafé'])
  expect(await (await send(user, body)).json()).toMatchObject({ done: false, counts: { new: 1 } })
  expect(await savedAs(cms, 'V-1')).toHaveLength(0)
  expect(await (await send(user, body, 'apply=1&organisation=Kompassrose')).json()).toMatchObject({
    counts: { bad: 1 },
  })
  expect(await (await send(user, body, 'apply=1')).json()).toMatchObject({ done: true, counts: { new: 1 } })
  expect(await savedAs(cms, 'V-1')).toMatchObject([
    { _status: 'draft', organisation: cms.organisations.Lindenblatt },
  ])
})

test('A table that is larger than the admin takes is refused with a sentence.', async () => {
  const response = await send(await cms.person('admin'), new Uint8Array(largestTable + 1))
  expect(response.status).toBe(413)
  expect(((await response.json()) as Report).refused).toContain('höchstens 2 MB')
})
