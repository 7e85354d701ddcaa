/** A place whose district nobody has to know: its postal code says it, unless a person has said another one. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const districtWith = async (words: Record<string, unknown>) => {
  const data = { name: 'Haus am Fluss', organisation: cms.world.organisation.own, ...words }
  const { body } = await cms.rest('untrusted', 'POST', 'places?draft=true&depth=0', data)
  return body.doc['district'] ?? undefined
}

test('follows from a code and a town of one district', async () => {
  expect(await districtWith({ postalCode: '39590', town: 'Tangermünde' })).toBe('15090')
})
test('is left open where they say none, and left alone where somebody has said it', async () => {
  expect(await districtWith({ postalCode: '10115', town: 'Berlin' })).toBeUndefined()
  expect(await districtWith({ postalCode: '39590', town: 'Tangermünde', district: '15083' })).toBe('15083')
})

test('said in a later draft, it brings the place to whose district it is', async () => {
  const data = { name: 'Haus', organisation: cms.world.organisation.own }
  const { body } = await cms.rest('untrusted', 'POST', 'places?draft=true&autosave=true', data)
  const { id } = body.doc
  expect((await cms.rest('coordinator', 'GET', `places/${id}?draft=true`)).status).toBe(404)
  const words = { postalCode: '39590', town: 'Tangermünde' }
  await cms.rest('untrusted', 'PATCH', `places/${id}?draft=true&autosave=true`, words)
  expect((await cms.rest('coordinator', 'GET', `places/${id}?draft=true`)).status).toBe(200)
})
