/** What is over goes into the archive: it leaves the website, and nothing is lost. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ReviewView } from '../../../cms/workflow/endpoints.ts'
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
  id = (await cms.system.published('offers', entries.offer(cms.world.organisation.own))).id
})

const step = async (who: Person, name: string) =>
  (await cms.rest(who, 'POST', `offers/${id}/step`, { step: name })).status
const review = async (who: Person) =>
  (await cms.rest(who, 'GET', `offers/${id}/review`)).body as unknown as ReviewView
const row = async () => (await cms.snapshot()).entry('offer', id)

describe('a public offer', () => {
  test('leaves the website with one click, and comes back as a draft', async () => {
    expect((await review('coordinator')).steps).toEqual(['archive'])
    expect(await step('coordinator', 'archive')).toBe(200)
    expect(await row()).toBeUndefined()
    expect(await review('coordinator')).toMatchObject({ state: 'archived', steps: ['reopen'], isLive: false })
    expect(await step('coordinator', 'reopen')).toBe(200)
    expect(await review('coordinator')).toMatchObject({ state: 'draft', steps: ['approve', 'archive'] })
    expect(await row()).toBeUndefined()
    expect(await step('coordinator', 'approve')).toBe(200)
    expect((await row())?.['title']).toBe('Nähcafé am Vormittag')
  })
  test('goes there with the draft beside it, however incomplete that is', async () => {
    await cms.rest('trusted', 'PATCH', `offers/${id}?draft=true`, {
      title: 'Noch nicht fertig',
      audience: null,
    })
    expect(await step('trusted', 'archive')).toBe(200)
    expect(await row()).toBeUndefined()
    const { body } = await cms.rest('trusted', 'GET', `offers/${id}?draft=true&depth=0`)
    expect(body['title']).toBe('Noch nicht fertig')
  })
  test.each<[Person, number]>([
    ['untrusted', 409],
    ['stranger', 404],
    ['elsewhere', 404],
    ['translator', 403],
  ])('is not for %s to put away', async (who, status) => {
    expect(await step(who, 'archive')).toBe(status)
    expect(await row()).toBeDefined()
  })
})
