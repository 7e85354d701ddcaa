/** Who edits a document has it until she leaves it, though her form saves by itself every second. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import type { Person } from '../support/people.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const save = (who: Person, query: string) =>
  cms.rest(who, 'PATCH', `offers/${cms.world.offer.own}?draft=true${query}`, { title: 'Neu' })
const holders = async () =>
  (await cms.system.storedWhere('payload-locked-documents')).map(
    ({ user }) => (user as { value: string }).value,
  )

test('a form that saves by itself keeps the document', async () => {
  await save('trusted', '&autosave=true')
  expect(await holders()).toEqual([cms.world.person.trusted])
  await save('trusted', '&autosave=true')
  expect(await holders()).toEqual([cms.world.person.trusted])
})

test('who has taken it over keeps it, whatever the other form still saves', async () => {
  const [lock] = await cms.system.storedWhere('payload-locked-documents')
  await cms.system.overwrite('payload-locked-documents', lock!.id, {
    user: { relationTo: 'users', value: cms.world.person.coordinator },
  })
  await save('trusted', '&autosave=true')
  expect(await holders()).toEqual([cms.world.person.coordinator])
})

test('a save by hand gives it back', async () => {
  await save('coordinator', '')
  expect(await holders()).toEqual([])
})

const countNow = async () =>
  Number((await cms.rest('trusted', 'GET', `offers/${cms.world.offer.own}?draft=true&depth=0`)).body['rev'])
const saveFrom = async (who: Person, count: number) =>
  (await cms.rest(who, 'PATCH', `offers/${cms.world.offer.own}?draft=true`, { title: 'Neuer', rev: count }))
    .status

test('a save that began from a text before that of somebody else is refused', async () => {
  const count = await countNow()
  expect(await saveFrom('trusted', count)).toBe(200)
  expect(await saveFrom('coordinator', count)).toBe(409)
  expect(await saveFrom('coordinator', count + 1)).toBe(200)
  // Her own write in between does not undo that of the other.
  expect(await saveFrom('trusted', count)).toBe(409)
})

test('nobody collides with herself: the form saves by itself while she presses a button', async () => {
  const count = await countNow()
  expect(await saveFrom('trusted', count)).toBe(200)
  expect(await saveFrom('trusted', count)).toBe(200)
  expect(await saveFrom('trusted', count)).toBe(200)
})

test('a save that was on its way while she published begins no new draft', async () => {
  const count = await countNow()
  expect(await saveFrom('trusted', count)).toBe(200)
  const publish = await cms.rest('trusted', 'PATCH', `offers/${cms.world.offer.own}`, {
    _status: 'published',
  })
  expect(publish.status).toBe(200)
  const late = await cms.rest('trusted', 'PATCH', `offers/${cms.world.offer.own}?draft=true&autosave=true`, {
    title: 'Neuer',
    rev: count,
  })
  expect(late.status).toBe(409)
  const { body } = await cms.rest('trusted', 'GET', `offers/${cms.world.offer.own}?draft=true&depth=0`)
  expect(body['_status']).toBe('published')
})

test('her own text of some time ago is not lost to a form that stood open', async () => {
  const count = await countNow()
  expect(await saveFrom('trusted', count)).toBe(200)
  const written = await cms.system.storedWhere('audit', { which: { equals: cms.world.offer.own } })
  const aMinuteAgo = new Date(Date.now() - 61_000).toISOString()
  for (const { id } of written) await cms.system.overwrite('audit', id, { createdAt: aMinuteAgo })
  expect(await saveFrom('trusted', count)).toBe(409)
})

test('a count that never was is refused', async () => {
  expect(await saveFrom('trusted', (await countNow()) + 5)).toBe(409)
  expect(await saveFrom('trusted', -3)).toBe(409)
})

test('a copy that brings its count along is not refused', async () => {
  const copy = { title: 'Kopie', organisation: cms.world.organisation.own, rev: 7 }
  expect((await cms.rest('trusted', 'POST', 'offers?draft=true', copy)).status).toBe(201)
  // The form for a new place, opened over that of an offer, is drawn before the place is there.
  expect(await saveFrom('trusted', 0)).toBe(200)
})
