/** A11: every write and every refusal leaves one row, and nobody changes it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import type { Person } from '../support/people.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
  // Whoever signs in leaves a row; here it is about what follows.
  for (const who of ['untrusted', 'trusted', 'coordinator', 'stranger', 'translator', 'admin'] as Person[])
    await cms.cookieOf(who)
})
afterAll(() => cms.close())
beforeEach(async () => {
  for (const { id } of await cms.system.storedWhere('audit')) await cms.system.erase('audit', id)
})

interface Row {
  who: string
  whoName: string | null
  did: string
  what: string
  which: string
  before?: string | null
  after?: string | null
}
const rows = async () => (await cms.system.storedWhere('audit')) as unknown as Row[]
/** Rows about the document itself, without its status, which opens with it */
const about = async (id: string) => (await rows()).filter(({ which }) => which === id).reverse()

describe('every write', () => {
  test('of an offer, from its draft to its end, is noted once, with who did it', async () => {
    const draft = entries.offer(cms.world.organisation.own)
    const { id } = (await cms.rest('trusted', 'POST', 'offers?draft=true', draft)).body.doc
    await cms.rest('trusted', 'PATCH', `offers/${id}?draft=true&autosave=true`, { title: 'Anders' })
    await cms.rest('trusted', 'PATCH', `offers/${id}`, { _status: 'published' })
    await cms.rest('coordinator', 'DELETE', `offers/${id}`)
    const noted = (await about(id)).sort((a, b) => String(a.before).localeCompare(String(b.before)))
    expect(noted.map(({ did, what }) => `${did} ${what}`).sort()).toEqual([
      'changed offers',
      'changed offers',
      'created offers',
      'deleted offers',
    ])
    expect(new Set(noted.map(({ whoName }) => whoName))).toEqual(new Set(['trusted', 'coordinator']))
    const created = noted.find(({ did }) => did === 'created')!
    const followed = noted.filter(({ before }) => before === created.after)
    expect(followed).toHaveLength(1)
    expect(followed[0]!.after).not.toBe(created.after)
  })

  test('of a fact is noted with the status, not with the offer', async () => {
    const [status] = await cms.system.storedWhere('offer-statuses', {
      offer: { equals: cms.world.offer.own },
    })
    await cms.rest('untrusted', 'POST', `offer-statuses/${status!.id}/say`, {
      fact: 'availability',
      value: 'full',
    })
    expect(await rows()).toEqual([
      expect.objectContaining({
        did: 'changed',
        what: 'offer-statuses',
        which: status!.id,
        whoName: 'untrusted',
      }),
    ])
  })

  test('that is undone leaves nothing', async () => {
    const wrong = entries.offer(cms.world.organisation.own, { organisation: 'nobody' })
    expect((await cms.rest('trusted', 'POST', 'offers?draft=true', wrong)).status).toBeGreaterThanOrEqual(400)
    expect((await rows()).filter(({ did }) => did !== 'refused')).toEqual([])
  })
})

describe('every refusal', () => {
  test.each<[Person, string, string]>([
    ['stranger', 'PATCH', 'offers/own'],
    ['translator', 'DELETE', 'offers/own'],
    ['untrusted', 'PATCH', 'users/admin'],
    ['translator', 'POST', 'offers'],
  ])('is noted once: %s %s %s', async (who, method, what) => {
    const [collection = '', name] = what.split('/')
    const id = name === 'own' ? cms.world.offer.own : name === 'admin' ? cms.world.person.admin : undefined
    const { status } = await cms.rest(who, method, id ? `${collection}/${id}` : collection, { name: 'x' })
    expect(status).toBe(403)
    expect(await rows()).toEqual([
      expect.objectContaining({
        did: 'refused',
        what: collection,
        whoName: who,
        ...(id ? { which: id } : {}),
      }),
    ])
  })

  test('of a visitor leaves no row: there is nobody to be named', async () => {
    await cms.rest('anonymous', 'DELETE', `offers/${cms.world.offer.own}`)
    expect(await rows()).toEqual([])
  })
})

describe('the log', () => {
  test.each(['admin', 'coordinator'] as const)('has no door, for %s neither', async (who) => {
    await cms.rest('trusted', 'PATCH', `offers/${cms.world.offer.own}?draft=true`, { title: 'Neu' })
    const [row] = await cms.system.storedWhere('audit')
    for (const [method, path] of [
      ['GET', 'audit'],
      ['POST', 'audit'],
      ['PATCH', `audit/${row!.id}`],
      ['DELETE', `audit/${row!.id}`],
      ['DELETE', 'audit?where[did][equals]=changed'],
    ] as const)
      expect(
        (await cms.rest(who, method, path, method === 'GET' ? undefined : { who: 'x' })).status,
        `${method} ${path}`,
      ).toBe(404)
    expect(await cms.system.stored('audit', row!.id)).toEqual(row)
  })

  test('is nobody’s to change by the Local API either', async () => {
    await cms.rest('trusted', 'PATCH', `offers/${cms.world.offer.own}?draft=true`, { title: 'Noch neuer' })
    const [row] = await cms.system.storedWhere('audit')
    const admin = await cms.payload.findByID({ collection: 'users', id: cms.world.person.admin })
    const asked = {
      collection: 'audit',
      id: row!.id,
      user: { ...admin, collection: 'users' },
      overrideAccess: false,
    } as const
    await expect(cms.payload.update({ ...asked, data: { who: 'x' } })).rejects.toThrow()
    await expect(cms.payload.delete(asked)).rejects.toThrow()
    expect((await cms.payload.findByID(asked)).id).toBe(row!.id)
  })
})
