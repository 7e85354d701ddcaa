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

test('a save that began from an older text is refused; a copy that brings its count along is not', async () => {
  const { body } = await cms.rest('trusted', 'GET', `offers/${cms.world.offer.own}?draft=true&depth=0`)
  const rev = Number(body['rev'])
  const saveFrom = (count: number) =>
    cms.rest('trusted', 'PATCH', `offers/${cms.world.offer.own}?draft=true`, { title: 'Neuer', rev: count })
  expect((await saveFrom(rev)).status).toBe(200)
  expect((await saveFrom(rev)).status).toBe(409)
  const copy = { title: 'Kopie', organisation: cms.world.organisation.own, rev: 7 }
  expect((await cms.rest('trusted', 'POST', 'offers?draft=true', copy)).status).toBe(201)
  // The form for a new place, opened over that of an offer, is drawn before the place is there.
  expect((await saveFrom(0)).status).toBe(200)
})
