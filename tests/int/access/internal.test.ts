/** The doors beside the ordinary ones: what the admin keeps for its pages, and the CMS's own addresses. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportable } from '../../../cms/export/exportable.ts'
import { isDoor, isOpenToVisitors } from '../../../cms/guard/doors.ts'
import { openCms, type Cms } from '../support/cms.ts'
import type { Person } from '../support/people.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

describe('every address of the CMS', () => {
  /** Payload's own for every collection; who may use them stands in the table of rights. */
  const ordinary = ['/', '/count', '/:id', '/access/:id?', '/versions', '/versions/:id', '/:id/duplicate']
  /** Decided one by one. */
  const known: Record<string, 'visitors' | 'people' | 'nobody'> = {
    'get /snapshot': 'visitors',
    'get /pictures/:hash': 'visitors',
    'get /recorded/:hash': 'visitors',
    'get /health': 'visitors',
    'get /preview/:token': 'visitors',
    'get /preview/:token/picture': 'visitors',
    'get /access': 'people',
    'post /examples/remove': 'people',
    'post /import/offers': 'people',
    ...Object.fromEntries(
      exportable.flatMap((list) => [
        [`get /export/${list}.csv`, 'people'],
        [`get /export/${list}.json`, 'people'],
      ]),
    ),
    'post /offer-statuses/:id/say': 'people',
    'get /media/file/:filename': 'people',
    'get /media/paste-url/:id?': 'nobody',
    'get /recordings/file/:filename': 'people',
    'get /recordings/paste-url/:id?': 'nobody',
    'post /users/login': 'visitors',
    'get /users/me': 'visitors',
    'post /users/forgot-password': 'visitors',
    'post /users/reset-password': 'visitors',
    'post /users/logout': 'people',
    'post /users/refresh-token': 'people',
    'post /users/unlock': 'people',
    'post /users/second-factor': 'visitors',
    'post /users/second-factor/begin': 'people',
    'post /users/second-factor/confirm': 'people',
    'post /users/second-factor/off': 'people',
    'get /users/:id/second-factor': 'people',
    'get /users/init': 'nobody',
    'post /users/first-register': 'nobody',
    'post /users/verify/:id': 'nobody',
    'get /offers/:id/review': 'people',
    'post /contact-changes/:id/seen': 'people',
    'post /reports/tell': 'visitors',
    'post /reports/:id/done': 'people',
    'get /offers/:id/reports': 'people',
    'get /offers/:id/likeness': 'people',
    'get /offers/:id/links': 'people',
    'get /organisations/:id/links': 'people',
    'get /helplines/:id/links': 'people',
    'get /offices/:id/links': 'people',
    'get /rule-notes/:id/links': 'people',
    'post /offers/:id/step': 'people',
    'post /offers/:id/comment': 'people',
    'post /offers/:id/preview': 'people',
    'get /offers/:id/share': 'people',
    'get /translations/:id/remarks': 'people',
    'post /translations/:id/confirm': 'people',
    'post /translations/:id/comment': 'people',
    'post /translations/:id/machine': 'people',
    'post /invitations/send': 'people',
    'post /invitations/accept': 'visitors',
    'post /invitations/join': 'visitors',
    'post /confirmations/answer': 'visitors',
    'get /offers/:id/confirmation': 'people',
    'post /offers/:id/confirmation': 'people',
    'post /organisations/:id/joining': 'people',
    'get /payload-jobs/run': 'nobody',
    'get /payload-jobs/handle-schedules': 'nobody',
    'get /payload-preferences/:key': 'people',
    'post /payload-preferences/:key': 'people',
    'delete /payload-preferences/:key': 'nobody',
    'get /og': 'nobody',
  }

  function addresses(): string[] {
    const { collections, endpoints } = cms.payload.config
    const own = collections.flatMap(({ slug, endpoints: list }) =>
      (list || [])
        .filter(({ path }) => !ordinary.includes(path))
        .map(({ method, path }) => `${method} /${slug}${path}`),
    )
    return [...own, ...endpoints.map(({ method, path }) => `${method} ${path}`)]
  }

  test('is known here', async () => {
    await cms.rest('anonymous', 'GET', 'health')
    expect(addresses().filter((address) => !(address in known))).toEqual([])
  })

  test.each(Object.entries(known))('%s is open to %s', (address, whom) => {
    const [method = '', path = ''] = address.split(' ')
    const segments = path.slice(1).replace('/:id?', '/0199').replace(/:\w+/g, '0199').split('/')
    expect([
      isOpenToVisitors(method.toUpperCase(), segments),
      isDoor(method.toUpperCase(), segments),
    ]).toEqual({ visitors: [true, true], people: [false, true], nobody: [false, false] }[whom])
  })

  test('of importing, exporting and deleting examples asks who is there', async () => {
    for (const who of ['unattached', 'disabled', 'untrusted', 'trusted', 'coordinator'] as const)
      expect([who, (await cms.rest(who, 'POST', 'examples/remove')).status]).toEqual([who, 403])
    for (const who of ['disabled', 'unattached'] as const)
      expect([who, (await cms.rest(who, 'GET', 'export/offers.csv')).status]).toEqual([who, 403])
    const { text } = await cms.rest('trusted', 'GET', 'export/offers.csv')
    expect([text.includes('Haus Linde'), text.includes('Haus Ahorn')]).toEqual([true, false])
  })
})

describe('who is editing what', () => {
  const lock = async (by: Person, document: string): Promise<string> =>
    (
      await cms.system.create('payload-locked-documents', {
        document: { relationTo: 'offers', value: document },
        user: { relationTo: 'users', value: cms.world.person[by] },
      })
    ).id
  const seen = async (who: Person) => {
    const { body } = await cms.rest(who, 'GET', 'payload-locked-documents?depth=1')
    return ((body.docs as { id: string }[] | undefined) ?? []).map(({ id }) => id)
  }

  test('is seen, ended and taken over within an organisation and by staff, and by nobody else', async () => {
    const { offer, person } = cms.world
    for (const who of [
      'untrusted',
      'trusted',
      'coordinator',
      'stranger',
      'unattached',
      'disabled',
    ] as const) {
      const id = await lock('trusted', offer.own)
      const mine = ['untrusted', 'trusted', 'coordinator'].includes(who)
      expect([who, (await seen(who)).includes(id)]).toEqual([who, mine])
      const taken = await cms.rest(who, 'PATCH', `payload-locked-documents/${id}`, {
        user: { relationTo: 'users', value: person[who] },
      })
      expect([who, taken.status]).toEqual([who, mine ? 200 : 403])
      const ended = await cms.rest(who, 'DELETE', `payload-locked-documents/${id}`)
      expect([who, ended.status]).toEqual([who, mine ? 200 : 403])
      await cms.system.erase('payload-locked-documents', id)
    }
  })

  test('cannot be used to keep another organisation from its own entries', async () => {
    const { offer, person } = cms.world
    const document = { relationTo: 'offers', value: offer.other }
    const made = await cms.rest('trusted', 'POST', 'payload-locked-documents', {
      document,
      user: { relationTo: 'users', value: person.trusted },
    })
    expect(made.status).toBe(404)
    const id = await lock('trusted', offer.own)
    await cms.rest('trusted', 'PATCH', `payload-locked-documents/${id}`, { document })
    expect((await cms.rest('stranger', 'PATCH', `offers/${offer.other}`, { summary: 'Neu' })).status).toBe(
      200,
    )
    await cms.system.erase('payload-locked-documents', id)
  })
})

describe('how somebody likes her lists', () => {
  test('is hers alone', async () => {
    await cms.rest('stranger', 'POST', 'payload-preferences/collection-offers', { value: { limit: 25 } })
    const of = async (who: Person) =>
      (await cms.rest(who, 'GET', 'payload-preferences/collection-offers')).body['value'] ?? null
    expect([await of('stranger'), await of('trusted'), await of('admin')]).toEqual([
      { limit: 25 },
      null,
      null,
    ])
    await cms.rest('admin', 'DELETE', 'payload-preferences?where[id][exists]=true')
    expect(await of('stranger')).toEqual({ limit: 25 })
    await cms.rest('stranger', 'DELETE', 'payload-preferences?where[id][exists]=true')
    expect(await of('stranger')).toBeNull()
  })
})
