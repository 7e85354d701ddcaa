/** Who may not publish changes nothing that readers see, by whichever route she tries. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import type { Person } from '../support/people.ts'
import { picture } from '../support/pictures.ts'
import { makePicture } from '../support/world.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

type Route = (who: Person, id: string) => Promise<unknown>

const changed = () => ({ title: `Heimlich geändert ${String(Math.random())}` })
const patch =
  (query: string, more: entries.Data = {}): Route =>
  (who, id) =>
    cms.rest(who, 'PATCH', `offers/${id}${query}`, { ...changed(), ...more })
const create =
  (query: string, more: entries.Data = {}): Route =>
  (who) =>
    cms.rest(who, 'POST', `offers${query}`, entries.offer(cms.world.organisation.own, more))

async function restore(who: Person, id: string, status: 'draft' | 'published', query: string): Promise<void> {
  const versions = await cms.system.versions('offers', id)
  for (const version of versions.filter((one) => one.version['_status'] === status))
    await cms.rest(who, 'POST', `offers/versions/${version.id}${query}`)
}

/** As the admin's own drawer queues it, and as the CMS runs it when the time has come. */
async function schedule(who: Person, id: string, type: 'publish' | 'unpublish'): Promise<void> {
  await cms.payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type,
      doc: { relationTo: 'offers', value: id },
      user: { relationTo: 'users', value: cms.world.person[who] },
    } as never,
  })
  await cms.payload.jobs.run({ limit: 10 })
}

const routes: Record<string, Route> = {
  'POST as published': create('', { _status: 'published' }),
  'POST without a status': create(''),
  'POST ?draft=false': create('?draft=false', { _status: 'published' }),
  'POST ?publishAllLocales': create('?publishAllLocales=true'),
  'POST with the id of the live offer': (who, id) => create('', { id, _status: 'published' })(who, id),
  'PATCH without a status': patch(''),
  'PATCH as published': patch('', { _status: 'published' }),
  'PATCH with a status in a list': patch('', { _status: ['published'] }),
  'PATCH ?draft=false': patch('?draft=false'),
  'PATCH ?draft=true as published': patch('?draft=true', { _status: 'published' }),
  'PATCH ?autosave=true as published': patch('?autosave=true', { _status: 'published' }),
  'PATCH ?autosave=true&draft=true': patch('?autosave=true&draft=true'),
  'PATCH ?publishAllLocales': patch('?publishAllLocales=true'),
  'PATCH ?publishSpecificLocale': patch('?publishSpecificLocale=de', { _status: 'published' }),
  'PATCH ?unpublishAllLocales': patch('?unpublishAllLocales=true'),
  'PATCH to unpublish': patch('', { _status: 'draft' }),
  'PATCH of what the system fills in': patch('', { slug: 'impressum', example: true, rev: 999, id: 'x' }),
  'PATCH to another organisation': (who, id) =>
    cms.rest(who, 'PATCH', `offers/${id}`, {
      organisation: cms.world.organisation.other,
      _status: 'published',
    }),
  'PATCH as multipart': async (who, id) =>
    cms.rest(who, 'PATCH', `offers/${id}`, { ...changed(), _status: 'published' }, { file: await picture() }),
  'PATCH of many': (who, id) =>
    cms.rest(who, 'PATCH', `offers?where[id][in]=${id}`, { ...changed(), _status: 'published' }),
  'PATCH of many without a status': (who, id) =>
    cms.rest(who, 'PATCH', `offers?where[id][in]=${id}`, changed()),
  'PATCH of many to unpublish': (who, id) =>
    cms.rest(who, 'PATCH', `offers?where[id][exists]=true&limit=0&x=${id}`, { _status: 'draft' }),
  PUT: (who, id) => cms.rest(who, 'PUT', `offers/${id}`, { ...changed(), _status: 'published' }),
  'POST that claims to be a PATCH': (who, id) =>
    cms.rest(who, 'POST', `offers/${id}`, changed(), { headers: { 'x-http-method-override': 'PATCH' } }),
  'restore a published version': (who, id) => restore(who, id, 'published', ''),
  'restore a published version ?draft=false': (who, id) => restore(who, id, 'published', '?draft=false'),
  'restore a draft': (who, id) => restore(who, id, 'draft', ''),
  'restore a draft ?draft=true': (who, id) => restore(who, id, 'draft', '?draft=true'),
  duplicate: (who, id) => cms.rest(who, 'POST', `offers/${id}/duplicate`, {}),
  'duplicate as published': (who, id) =>
    cms.rest(who, 'POST', `offers/${id}/duplicate?draft=false`, { _status: 'published' }),
  'schedule to publish': (who, id) => schedule(who, id, 'publish'),
  'schedule to unpublish': (who, id) => schedule(who, id, 'unpublish'),
  'DELETE a live offer': (who, id) => cms.rest(who, 'DELETE', `offers/${id}`),
  'DELETE many': (who) => cms.rest(who, 'DELETE', 'offers?where[_status][equals]=published&limit=0'),
}

/** What can be done with a draft without anybody seeing it is hers to do. */
const states: Record<string, () => Promise<string>> = {
  'never published': async () =>
    (await cms.system.draft('offers', entries.offer(cms.world.organisation.own))).id,
  published: async () => (await cms.system.published('offers', entries.offer(cms.world.organisation.own))).id,
  'published, with a newer draft': async () => {
    const { id } = await cms.system.published('offers', entries.offer(cms.world.organisation.own))
    await cms.rest('untrusted', 'PATCH', `offers/${id}?draft=true`, changed())
    return id
  },
}

const publicRows = async () => (await cms.snapshot()).text

describe.each(Object.entries(states))('untrusted, on an offer %s', (_, make) => {
  test.each(Object.entries(routes))('%s changes nothing in public', async (_name, route) => {
    const id = await make()
    const before = await publicRows()
    await route('untrusted', id)
    expect(await publicRows()).toBe(before)
  })
})

test('an untrusted provider’s change waits as a draft, and the live page stays as it was', async () => {
  const { id } = await cms.system.published('offers', entries.offer(cms.world.organisation.own))
  const { body, status } = await cms.rest('untrusted', 'PATCH', `offers/${id}`, {
    title: 'Neuer Titel',
    _status: 'published',
  })
  expect([status, body.doc['_status'], body.doc['title']]).toEqual([200, 'draft', 'Neuer Titel'])
  expect((await cms.system.stored('offers', id))?.['title']).toBe('Nähcafé am Vormittag')
})

test('an untrusted provider changes no live place, organisation or picture either', async () => {
  const { own } = cms.world.organisation
  const image = await makePicture(cms.system, own)
  await cms.system.published('offers', entries.offer(own, { image: image.id }))
  const before = await publicRows()
  await cms.rest('untrusted', 'PATCH', `places/${cms.world.place.own}`, {
    street: 'Andere Straße 2',
    _status: 'published',
  })
  await cms.rest('untrusted', 'PATCH', `organisations/${own}`, { name: 'Anders', _status: 'published' })
  await cms.rest('untrusted', 'PATCH', `media/${image.id}`, { alt: 'Anders' })
  await cms.rest('untrusted', 'PATCH', `media/${image.id}`, { alt: 'Anders' }, { file: await picture() })
  await cms.rest('untrusted', 'PATCH', `media?where[id][equals]=${image.id}`, { alt: 'Anders' })
  await cms.rest('untrusted', 'DELETE', `media/${image.id}`)
  expect(await publicRows()).toBe(before)
})

test('she may change a picture that no published offer shows', async () => {
  const image = await makePicture(cms.system, cms.world.organisation.own)
  expect((await cms.rest('untrusted', 'PATCH', `media/${image.id}`, { alt: 'Neu' })).status).toBe(200)
})

test('a trusted provider publishes, changes and withdraws what is hers', async () => {
  const made = await cms.rest(
    'trusted',
    'POST',
    'offers',
    entries.offer(cms.world.organisation.own, { _status: 'published' }),
  )
  const { id } = made.body.doc
  expect((await cms.snapshot()).entry('offer', id)?.['title']).toBe('Nähcafé am Vormittag')
  await cms.rest('trusted', 'PATCH', `offers/${id}`, { title: 'Nähen', _status: 'published' })
  expect((await cms.snapshot()).entry('offer', id)?.['title']).toBe('Nähen')
  await cms.rest('trusted', 'PATCH', `offers/${id}`, { _status: 'draft' })
  expect((await cms.snapshot()).row('offer', id)?.state).toBe('gone')
})

test.each(Object.entries(routes))(
  'trusted, on another organisation’s live offer: %s changes nothing of it',
  async (_, route) => {
    const rows = async () => {
      const { organisation } = cms.world
      const foreign = await cms.system.storedWhere('offers', { organisation: { equals: organisation.other } })
      const { row } = await cms.snapshot()
      return JSON.stringify(foreign.map(({ id }) => row('offer', id)))
    }
    const before = await rows()
    await route('trusted', cms.world.offer.other)
    expect(await rows()).toBe(before)
  },
)

test('a draft that staff restore comes back as a draft, and the live page stays', async () => {
  const { id } = await cms.system.published('offers', entries.offer(cms.world.organisation.own))
  await cms.rest('coordinator', 'PATCH', `offers/${id}?draft=true`, { title: 'Entwurf' })
  await cms.rest('coordinator', 'PATCH', `offers/${id}`, { title: 'Neuer', _status: 'published' })
  const draft = (await cms.system.versions('offers', id)).find(
    ({ version }) => version['title'] === 'Entwurf',
  )
  const { status } = await cms.rest('coordinator', 'POST', `offers/versions/${draft!.id}?draft=false`)
  expect(status).toBe(200)
  expect((await cms.snapshot()).entry('offer', id)?.['title']).toBe('Neuer')
})

test('a published version that staff restore is live again', async () => {
  const { id } = await cms.system.published('offers', entries.offer(cms.world.organisation.own))
  const [first] = await cms.system.versions('offers', id)
  await cms.system.publish('offers', id, { title: 'Zweiter' })
  await cms.rest('coordinator', 'POST', `offers/versions/${first!.id}`)
  expect((await cms.snapshot()).entry('offer', id)?.['title']).toBe('Nähcafé am Vormittag')
})

test('what coordination scheduled is published when its time has come', async () => {
  const { id } = await cms.system.draft('offers', entries.offer(cms.world.organisation.own))
  await schedule('coordinator', id, 'publish')
  expect((await cms.snapshot()).entry('offer', id)).toBeDefined()
})

test('nobody runs, sees or changes jobs over REST', async () => {
  for (const who of ['untrusted', 'trusted', 'coordinator', 'admin'] as const)
    for (const path of [
      'payload-jobs',
      'payload-jobs/run',
      'payload-jobs/RUN',
      'payload-jobs/handle-schedules',
    ])
      expect((await cms.rest(who, 'GET', path)).status, `${who} ${path}`).toBe(404)
})
