/** A list is taken along as it is shown: its filter, its search, its order, and never more than she may read. */
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { queryOf, type ListQuery } from '../../../cms/admin/import/listQuery.ts'
import { endings, exportable, type Exportable } from '../../../cms/export/exportable.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import type { Person } from '../support/people.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

type Line = Record<string, string>
const exported = (who: Person, list: Exportable, query: ListQuery = {}, ending: 'csv' | 'json' = 'json') =>
  cms.rest(who, 'GET', `export/${list}.${ending}${queryOf(query)}`)
async function lines(who: Person, list: Exportable, query: ListQuery = {}): Promise<Line[]> {
  const { status, text } = await exported(who, list, query)
  expect(status).toBe(200)
  return JSON.parse(text) as Line[]
}
const titles = async (who: Person, query: ListQuery) =>
  (await lines(who, 'offers', query)).map((line) => line['Titel'])
const draft = (title: string, more: entries.Data = {}) =>
  cms.system.draft('offers', entries.offer(cms.world.organisation.own, { title, ...more }))

describe('of the list of offers', () => {
  beforeAll(async () => {
    await draft('Zebra nähen', { kind: 'language_cafe' })
    await draft('Affen malen', { kind: 'language_cafe' })
    await draft('Zebra malen')
  })
  const cafes = { or: [{ and: [{ kind: { equals: 'language_cafe' } }] }] }

  test('what its filter lets through, in its order', async () => {
    expect(await titles('trusted', { where: cafes, sort: 'title' })).toEqual(['Affen malen', 'Zebra nähen'])
    expect(await titles('trusted', { where: cafes, sort: '-title' })).toEqual(['Zebra nähen', 'Affen malen'])
  })
  test('what its search finds, also together with a filter', async () => {
    expect(await titles('trusted', { search: 'Zebra', sort: 'title' })).toEqual([
      'Zebra malen',
      'Zebra nähen',
    ])
    expect(await titles('trusted', { search: 'Zebra', where: cafes })).toEqual(['Zebra nähen'])
  })
  test('by the newest draft, also of what is public with other words', async () => {
    const { id } = await cms.system.published(
      'offers',
      entries.offer(cms.world.organisation.own, { title: 'Alt' }),
    )
    await cms.rest('untrusted', 'PATCH', `offers/${id}?draft=true`, { title: 'Ganz neu gesagt' })
    expect(await titles('trusted', { search: 'Ganz neu gesagt' })).toEqual(['Ganz neu gesagt'])
    expect(await titles('trusted', { where: { title: { equals: 'Alt' } } })).toEqual([])
  })
  test('nothing of others, whatever filter is sent', async () => {
    const others = { organisation: { equals: cms.world.organisation.other } }
    expect(await lines('trusted', 'offers', { where: others })).toEqual([])
    expect((await lines('admin', 'offers', { where: others })).length).toBeGreaterThan(0)
  })
  test('no question that leads into what she may not read, or that the list would not be asked', async () => {
    const refused = async (who: Person, query: ListQuery) => (await exported(who, 'offers', query)).status
    expect(await refused('trusted', { where: { 'place.street': { like: 'Haupt' } } })).toBe(400)
    expect(await refused('trusted', { sort: 'place.street' })).toBe(400)
    expect(await refused('trusted', { where: { nonsense: { equals: 'x' } } })).toBe(400)
  })
  test('more than is read at once, each once and in order', async () => {
    const names = Array.from({ length: 230 }, (_, at) => `Reihe ${String(at).padStart(3, '0')}`)
    for (const title of names) await draft(title, { kind: 'eok' })
    expect(await titles('trusted', { where: { kind: { equals: 'eok' } }, sort: 'title' })).toEqual(names)
    expect(await titles('trusted', { where: { kind: { equals: 'eok' } }, sort: 'kind' })).toHaveLength(230)
  }, 120_000)
})

describe('of every list', () => {
  test('an admin has a table whose lines have as many cells as its head, and the same for programs', async () => {
    await cms.system.published('helplines', entries.helpline({ website: 'https://example.org/' }))
    await cms.system.published('info-pages', entries.infoPage({ body: 'Erstens; zweitens\n\n- "drittens"' }))
    await cms.system.published('rule-notes', entries.ruleNote())
    await cms.system.published('guides', entries.guide())
    await cms.system.published('offices', entries.office())
    await cms.system.draft('translations', entries.translation(cms.world.offer.own, 'ar'))
    for (const list of exportable) {
      const [csv, json] = [await exported('admin', list, {}, 'csv'), await exported('admin', list)]
      expect([list, csv.status, json.status]).toEqual([list, 200, 200])
      expect(csv.headers.get('content-disposition')).toMatch(/filename="[a-z-]+-[\d-]{10}\.csv"/)
      const rows = parse(csv.text, { delimiter: ';' })
      expect(rows.length, list).toBeGreaterThan(1)
      expect(
        rows[0]!.filter((heading, at, all) => heading.includes('.label') || all.indexOf(heading) !== at),
      ).toEqual([])
      expect((JSON.parse(json.text) as Line[]).length).toBe(rows.length - 1)
    }
  })
  test('what it refers to is named', async () => {
    const place = (await lines('coordinator', 'places')).find(
      (line) => line['Nummer'] === cms.world.place.own,
    )
    expect(place).toMatchObject({
      'Name des Ortes': 'Lindenhof',
      'Gehört zu': 'Haus Linde',
      Stand: 'veröffentlicht',
    })
    expect(Object.values(place!)).toContain('Stendal')
    const statuses = await lines('coordinator', 'offer-statuses')
    expect(statuses.map((line) => line['Gehört zu'])).toEqual(
      expect.arrayContaining(['Haus Linde', 'Haus Ahorn']),
    )
  })
  test('a secret place stands without anything that would tell where it is', async () => {
    const { text } = await exported('admin', 'places', { where: { id: { equals: cms.world.place.secret } } })
    const [secret] = JSON.parse(text) as Line[]
    expect(secret).toMatchObject({ Nummer: cms.world.place.secret })
    for (const told of ['Lindenhof', 'Hauptstraße', '39576']) expect(text).not.toContain(told)
  })
  test('of people there are name, address, role and organisation, for an admin and nobody else', async () => {
    const people = await lines('admin', 'users')
    expect(people.find((line) => line['E-Mail'] === 'trusted@example.org')).toEqual({
      'Name (nicht öffentlich)': 'trusted',
      'E-Mail': 'trusted@example.org',
      Aufgabe: 'Anbieterin oder Anbieter',
      'Gehört zu': 'Haus Linde',
    })
    for (const who of ['coordinator', 'owner', 'translator', 'disabled'] as const)
      expect([who, (await exported(who, 'users')).status]).toEqual([who, 403])
  })
  test('who may not read a list gets none, and a visitor is asked to sign in', async () => {
    for (const ending of endings)
      expect((await exported('translator', 'places', {}, ending)).status).toBe(403)
    expect((await cms.rest('anonymous', 'GET', 'export/offers.csv')).status).toBe(403)
    expect((await cms.rest('admin', 'GET', 'export/audit.csv')).status).toBe(404)
  })
  test('who reads only what is public has the offers without the names of places she may not read', async () => {
    const offers = await lines('translator', 'offers', { where: { id: { in: [cms.world.offer.own] } } })
    expect(offers).toMatchObject([{ Titel: 'Nähcafé am Vormittag', Organisation: 'Haus Linde' }])
    expect(JSON.stringify(offers)).not.toContain('Lindenhof')
  })
})
