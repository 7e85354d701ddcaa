/** A number or an address that was changed in public without review is shown to the coordination of its district. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import type { Person } from '../support/people.ts'

let cms: Cms
let id: string
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())
beforeEach(async () => {
  for (const change of await cms.system.storedWhere('contact-changes'))
    await cms.system.erase('contact-changes', change.id)
  const contact = { phone: '0391 1234567' }
  id = (await cms.system.published('offers', entries.offer(cms.world.organisation.own, { contact }))).id
})

const change = (who: Person, phone: string, draft = '') =>
  cms.rest(who, 'PATCH', `offers/${id}${draft}`, {
    contact: { phone },
    _status: draft ? 'draft' : 'published',
  })
const changes = () => cms.system.storedWhere('contact-changes')

test('who publishes alone changes a number: before and after are noted, once', async () => {
  expect((await change('trusted', '0391 7654321')).status).toBe(200)
  await cms.rest('trusted', 'PATCH', `offers/${id}`, { title: 'Anders', _status: 'published' })
  expect(await changes()).toMatchObject([
    { document: id, district: '15090', before: '+493911234567', after: '+493917654321', seenAt: null },
  ])
})

test('a new address of a place is noted, too', async () => {
  await cms.rest('trusted', 'PATCH', `places/${cms.world.place.own}`, {
    street: 'Neue Straße 9',
    _status: 'published',
  })
  expect((await changes())[0]).toMatchObject({ collection: 'places', document: cms.world.place.own })
  expect(String((await changes())[0]!['after'])).toContain('Neue Straße 9')
})

test.each<[Person, string]>([
  ['untrusted', 'a draft that will be reviewed'],
  ['coordinator', 'what the coordination changes itself'],
])('%s: %s is not', async (who) => {
  await change(who, '0391 7654321', who === 'untrusted' ? '?draft=true' : '')
  expect(await changes()).toEqual([])
})

test('a secret place is never written down', async () => {
  await cms.rest('stranger', 'PATCH', `places/${cms.world.place.secret}`, {
    street: 'Geheime Gasse 1',
    _status: 'published',
  })
  expect(JSON.stringify(await changes())).not.toContain('Geheime')
})

test('whoever looks after the district says that she has seen it, and nobody else does', async () => {
  await change('trusted', '0391 7654321')
  const [{ id: noted }] = (await changes()) as [{ id: string }]
  for (const who of ['trusted', 'elsewhere', 'translator', 'stranger'] as const)
    expect((await cms.rest(who, 'POST', `contact-changes/${noted}/seen`, {})).status).toBe(403)
  expect((await cms.rest('coordinator', 'POST', `contact-changes/${noted}/seen`, {})).status).toBe(200)
  expect((await changes())[0]!['seenAt']).not.toBeNull()
})
