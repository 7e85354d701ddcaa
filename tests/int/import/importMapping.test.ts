/** A table in a provider's own words, as the admin sends it. */
import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importEndpoint } from '../../../cms/admin/import/importEndpoint.ts'
import { largestTable } from '../../../cms/guard/sizes.ts'
import type { TypedMapping } from '../../../cms/import/mapping.ts'
import type { Report } from '../../../cms/import/report.ts'
import { openCms, savedAs, table, type Cms } from './support/cms.ts'

let cms: Cms
let provider: PayloadRequest['user']

beforeAll(async () => {
  cms = await openCms()
  provider = await cms.person('provider')
})
afterAll(() => cms.close())

const foreign = table(
  ['Lfd.', 'Kursname', 'Kita ja/nein', 'Teilzeit', 'Anmeldung', 'Notiz intern'],
  ['K-1', 'Nähen', 'ja', 'vormittags', 'Tel; E-Mail schreiben', 'geheim'],
  ['K-2', 'Kochen', 'nein', 'ja', 'Tel', ''],
)
const mapping = {
  columns: {
    'Lfd.': 'externalId',
    Kursname: 'title',
    'Kita ja/nein': 'childcare.mode',
    'Notiz intern': null,
  },
  values: {
    'childcare.mode': { ja: 'on_site_included', nein: 'none' },
    partTime: { vormittags: 'yes' },
    registration: { tel: 'phone' },
  },
} satisfies TypedMapping
const none = { new: 0, changed: 0, unchanged: 0, bad: 0 }

const formOf = (parts: Record<string, string | Blob>): FormData => {
  const form = new FormData()
  for (const [name, part] of Object.entries(parts)) form.set(name, part)
  return form
}
async function post(body: BodyInit, query = ''): Promise<{ status: number; report: Report }> {
  const { headers, body: stream } = new Request('http://localhost', { method: 'POST', body })
  const req = await createLocalReq({ user: provider! }, cms.payload)
  const searchParams = new URLSearchParams(query)
  const response = await importEndpoint.handler(Object.assign(req, { headers, body: stream, searchParams }))
  return { status: response.status, report: (await response.json()) as Report }
}
const send = (text: string, said: unknown, query?: string) =>
  post(formOf({ table: new File([text], 'kurse.csv'), mapping: JSON.stringify(said) }), query)

test('A foreign table is not refused for its headings: it is asked about.', async () => {
  const { report } = await post(foreign)
  expect(report).toMatchObject({
    done: false,
    rows: [],
  })
  expect(report.questions?.missing.join(' ')).toMatch(/eigene Nummer.*Titel/)
  expect(report.questions?.headings.map(({ name, path }) => [name, path])).toEqual([
    ['Lfd.', ''],
    ['Kursname', ''],
    ['Kita ja/nein', ''],
    ['Teilzeit', 'partTime'],
    ['Anmeldung', 'registration'],
    ['Notiz intern', ''],
  ])
  expect(report.questions?.words.map(({ path, words }) => [path, words.map(({ word }) => word)])).toEqual([
    ['partTime', ['vormittags']],
    ['registration', ['Tel']],
  ])
})

test('With what she says of it, it becomes drafts of her organisation; a second run changes nothing.', async () => {
  expect((await send(foreign, mapping)).report).toMatchObject({ done: false, counts: { ...none, new: 2 } })
  expect(await savedAs(cms, 'K-1')).toEqual([])
  expect((await send(foreign, mapping, 'apply=1')).report).toMatchObject({
    done: true,
    counts: { ...none, new: 2 },
  })
  expect(await savedAs(cms, 'K-1')).toMatchObject([
    {
      title: 'Nähen',
      partTime: 'yes',
      childcare: { mode: 'on_site_included' },
      registration: ['phone', 'email'],
      organisation: cms.organisations.Lindenblatt,
      _status: 'draft',
    },
  ])
  expect(JSON.stringify(await savedAs(cms, 'K-1'))).not.toContain('geheim')
  expect((await send(foreign, mapping)).report.counts).toEqual({ ...none, unchanged: 2 })
})

test('A word that nobody decided is a mistake of its line; one that is left empty is none.', async () => {
  const row = table(['Eigene Nummer', 'Titel', 'Teilzeit'], ['L-1', 'Nähen', 'mal so'])
  expect((await send(row, {})).report).toMatchObject({ counts: { bad: 1 } })
  const empty = { values: { partTime: { 'mal so': null } } }
  const { report } = await send(row, empty, 'apply=1')
  expect(report.counts).toEqual({ ...none, new: 1 })
  expect((await savedAs(cms, 'L-1'))[0]?.partTime).toBeNull()
})

test('Two headings of one column are told so, each beside itself, and nothing is entered.', async () => {
  const columns = { ...mapping.columns, 'Notiz intern': 'title' }
  const { report } = await send(foreign, { ...mapping, columns }, 'apply=1')
  expect(report).toMatchObject({
    done: false,
    rows: [],
    refused: expect.stringContaining('„Titel“') as string,
  })
  const problems = report.questions?.headings.filter(({ problem }) => problem)
  expect(problems?.map(({ name }) => name)).toEqual(['Kursname', 'Notiz intern'])
})

test('She maps into her own organisation only.', async () => {
  const other = table(['Nr', 'Kurs', 'Träger'], ['M-1', 'Nähen', 'Kompassrose'])
  const columns = { Nr: 'externalId', Kurs: 'title', Träger: 'organisation' }
  const { report } = await send(other, { columns }, 'apply=1')
  expect(report.counts).toEqual({ ...none, bad: 1 })
  expect(await savedAs(cms, 'M-1')).toEqual([])
})

test.each<[what: string, said: unknown]>([
  ['a field that is no column', { columns: { Kursname: '_status' } }],
  ['a path into an object', { columns: { Kursname: '__proto__.polluted' } }],
  ['a value that is no choice', { values: { partTime: { vormittags: 'toString' } } }],
  ['a list', []],
  [
    'more than anybody chooses',
    { values: { partTime: Object.fromEntries(Array.from({ length: 4000 }, (_, at) => [at, 'yes'])) } },
  ],
])('A mapping to %s is refused with what to do, and nothing is entered.', async (_, said) => {
  const { status, report } = await send(foreign.replaceAll('K-', 'N-'), said, 'apply=1')
  expect(status).toBe(400)
  expect(report.refused).toContain('Nichts wurde eingetragen')
  expect(await savedAs(cms, 'N-1')).toEqual([])
})

test('A form without a table, with a broken mapping, or that is no form, is refused.', async () => {
  const file = new File([foreign], 'kurse.csv')
  for (const form of [
    formOf({ mapping: '{}' }),
    formOf({ table: 'x', mapping: '{}' }),
    formOf({ table: file }),
    formOf({ table: file, mapping: '{' }),
    new Blob(['nothing'], { type: 'multipart/form-data; boundary=x' }),
    new Blob(['nothing'], { type: 'multipart/form-data' }),
  ])
    expect((await post(form)).status).toBe(400)
})

test('A table is not larger in a form than by itself.', async () => {
  const large = new File([new Uint8Array(largestTable + 1)], 'kurse.csv')
  const { status, report } = await post(formOf({ table: large, mapping: '{}' }))
  expect(status).toBe(413)
  expect(report.refused).toContain('höchstens 2 MB')
})
