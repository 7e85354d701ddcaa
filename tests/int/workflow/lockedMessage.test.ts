/** Who cannot save because somebody else writes is told who, in her language, and what to do. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const save = (language: string, query = '') =>
  cms.rest(
    'coordinator',
    'PATCH',
    `offers/${cms.world.offer.own}?draft=true${query}`,
    { title: 'Neu' },
    { headers: { 'accept-language': language } },
  )
const nameOf = async (id: string) => String((await cms.system.stored('users', id))?.['name'])

/** The trusted provider's form has it. */
beforeEach(async () => {
  const path = `offers/${cms.world.offer.own}?draft=true&autosave=true`
  expect((await cms.rest('trusted', 'PATCH', path, { title: 'Neu' })).status).toBe(200)
})

test.each([
  ['de', 'schreibt gerade', 'Laden Sie die Seite neu'],
  ['en', 'is writing', 'Reload the page'],
])('in %s', async (language, what, todo) => {
  const { status, body } = await save(language)
  expect(status).toBe(423)
  const [error] = body.errors
  expect(error?.message).toContain(await nameOf(cms.world.person.trusted))
  expect(error?.message).toContain(what)
  expect(error?.message).toContain(todo)
})

test('whose account is gone by now has no name, and the sentence still stands', async () => {
  const [lock] = await cms.system.storedWhere('payload-locked-documents')
  await cms.system.overwrite('payload-locked-documents', lock!.id, { user: null })
  const { status, body } = await save('de')
  expect(status).toBe(423)
  expect(body.errors[0]?.message).toMatch(/^Jemand anderes schreibt gerade/)
})
