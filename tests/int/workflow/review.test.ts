/** From a draft to the page and back: who takes which step, what the readers see meanwhile, and who hears of it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ReviewView } from '../../../cms/workflow/endpoints.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import { emailOf, type Person } from '../support/people.ts'

let cms: Cms
let id: string
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const draft = async (more: entries.Data = {}) =>
  (await cms.rest('untrusted', 'POST', 'offers?draft=true', entries.offer(cms.world.organisation.own, more)))
    .body.doc.id
beforeEach(async () => {
  for (const { id: mail } of await cms.system.storedWhere('mails')) await cms.system.erase('mails', mail)
  id = await draft()
})

const step = (who: Person, name: string, comment = '') =>
  cms.rest(who, 'POST', `offers/${id}/step`, { step: name, comment })
const review = async (who: Person) =>
  (await cms.rest(who, 'GET', `offers/${id}/review`)).body as unknown as ReviewView
const mails = async () =>
  (await cms.system.storedWhere('mails')).map(({ to, subject }) => `${String(to)}: ${String(subject)}`).sort()
const live = async () => (await cms.snapshot()).entry('offer', id)

describe('an offer of somebody who may not publish', () => {
  test('is sent in, and whoever looks after the district hears of it', async () => {
    expect((await review('untrusted')).steps).toEqual(['submit'])
    const { status, body } = await step('untrusted', 'submit')
    expect([status, (body as unknown as ReviewView).state]).toEqual([200, 'submitted'])
    expect(await mails()).toEqual([`${emailOf('coordinator')}: Zur Prüfung: Nähcafé am Vormittag`])
    expect(await review('untrusted')).toMatchObject({ state: 'submitted', district: 'Stendal', steps: [] })
    expect((await review('coordinator')).steps).toEqual(['return', 'approve'])
    expect(await live()).toBeUndefined()
  })

  test('comes back with a request, is sent in again, and is public once it is approved', async () => {
    await step('untrusted', 'submit')
    expect((await step('coordinator', 'return', 'Bitte die Uhrzeit nennen.')).status).toBe(200)
    expect(await mails()).toContain(`${emailOf('untrusted')}: Bitte ändern: Nähcafé am Vormittag`)
    const returned = await review('untrusted')
    expect(returned).toMatchObject({ state: 'returned', steps: ['submit'] })
    expect(returned.comments[0]).toMatchObject({
      kind: 'returned',
      text: 'Bitte die Uhrzeit nennen.',
      authorName: 'coordinator',
    })
    await cms.rest('untrusted', 'PATCH', `offers/${id}?draft=true`, { title: 'Nähcafé um neun' })
    expect((await review('untrusted')).state).toBe('returned')
    await step('untrusted', 'submit')
    expect(await live()).toBeUndefined()
    await step('coordinator', 'approve')
    expect((await live())?.['title']).toBe('Nähcafé um neun')
    expect(await mails()).toContain(`${emailOf('untrusted')}: Veröffentlicht: Nähcafé um neun`)
    expect(await review('untrusted')).toMatchObject({ isLive: true, steps: [] })
  })

  test('stays on its page as it is while its next text is under review', async () => {
    await step('untrusted', 'submit')
    await step('coordinator', 'approve')
    await cms.rest('untrusted', 'PATCH', `offers/${id}?draft=true`, { title: 'Ganz anders' })
    expect((await review('untrusted')).state).toBe('draft')
    await step('untrusted', 'submit')
    await step('coordinator', 'return', 'Warum?')
    expect((await live())?.['title']).toBe('Nähcafé am Vormittag')
  })

  test('takes its new place along when it is approved', async () => {
    const place = (
      await cms.rest('untrusted', 'POST', 'places?draft=true', entries.place(cms.world.organisation.own))
    ).body.doc.id
    id = await draft({ venue: 'on_site', place })
    expect((await step('untrusted', 'submit')).status).toBe(200)
    expect((await step('coordinator', 'approve')).status).toBe(200)
    expect((await cms.snapshot()).entry('place', place)?.['town']).toBe('Stendal')
    expect((await live())?.['place']).toBe(place)
  })

  test('that is not complete is refused with the answers named, and stays a draft', async () => {
    id = await draft({ audience: null, entry: null })
    const { status, body } = await step('untrusted', 'submit')
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toMatch(/audience.*entry|entry.*audience/)
    expect((await review('untrusted')).state).toBe('draft')
    expect(await mails()).toEqual([])
  })
})

describe('a step', () => {
  test.each<[Person, string, number]>([
    ['untrusted', 'approve', 409],
    ['untrusted', 'return', 409],
    ['stranger', 'submit', 404],
    ['elsewhere', 'approve', 404],
    ['districtless', 'approve', 403],
    ['translator', 'submit', 404],
    ['reviewer', 'approve', 404],
  ])('that is not hers: %s cannot %s', async (who, name, status) => {
    await step('untrusted', 'submit')
    expect((await step(who, name, 'x')).status).toBe(status)
    expect((await review('coordinator')).state).toBe('submitted')
    expect(await live()).toBeUndefined()
  })
  test('is taken once: whoever comes second is told', async () => {
    await step('untrusted', 'submit')
    expect((await step('untrusted', 'submit')).status).toBe(409)
    const both = await Promise.all([step('coordinator', 'return', 'a'), step('coordinator', 'return', 'b')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await review('coordinator')).comments).toHaveLength(1)
  })
  test('back owes a word of explanation', async () => {
    await step('untrusted', 'submit')
    expect((await step('coordinator', 'return', '   ')).status).toBe(400)
    expect((await review('coordinator')).state).toBe('submitted')
  })
  test('that nobody knows is refused', async () => {
    expect((await step('untrusted', 'constructor')).status).toBe(400)
  })
  test('cannot be sent as an answer of the form', async () => {
    await cms.rest('untrusted', 'PATCH', `offers/${id}?draft=true`, {
      review: 'submitted',
      submittedAt: '2020-01-01T12:00:00.000Z',
    })
    expect(await review('coordinator')).toMatchObject({ state: 'draft', submittedAt: null })
  })
  test('is not undone by restoring an older version', async () => {
    await step('untrusted', 'submit')
    const versions = await cms.system.versions('offers', id)
    await cms.rest('untrusted', 'POST', `offers/versions/${versions.at(-1)!.id}?draft=true`)
    expect((await review('coordinator')).state).toBe('submitted')
  })
})

describe('what people say', () => {
  test('goes with the offer, and does not keep it from being deleted', async () => {
    await cms.rest('untrusted', 'POST', `offers/${id}/comment`, { text: 'Das gibt es nicht mehr.' })
    expect((await cms.rest('untrusted', 'DELETE', `offers/${id}`)).status).toBe(200)
    expect(await cms.system.storedWhere('comments', { offer: { equals: id } })).toEqual([])
  })
  test('is read by both sides and by nobody else', async () => {
    const say = (who: Person, text: string) => cms.rest(who, 'POST', `offers/${id}/comment`, { text })
    expect((await say('untrusted', 'Ist das so richtig?')).status).toBe(200)
    expect((await say('coordinator', 'Ja.')).status).toBe(200)
    expect((await review('trusted')).comments.map(({ text }) => text)).toEqual(['Ja.', 'Ist das so richtig?'])
    expect((await say('stranger', 'x')).status).toBe(404)
    expect((await cms.rest('stranger', 'GET', `offers/${id}/review`)).status).toBe(404)
    expect((await cms.rest('anonymous', 'GET', `offers/${id}/review`)).status).toBe(403)
    expect((await say('untrusted', ' ')).status).toBe(400)
  })
  test.each<Person>(['translator', 'reviewer'])(
    'stays among them also when the offer is public: %s reads its text alone',
    async (who) => {
      await step('coordinator', 'approve', 'Nur für euch.')
      expect((await cms.rest(who, 'GET', `offers/${id}`)).status).toBe(200)
      expect((await cms.rest(who, 'GET', `offers/${id}/review`)).status).toBe(403)
      expect((await cms.rest(who, 'POST', `offers/${id}/comment`, { text: 'x' })).status).toBe(403)
    },
  )
})

test('a district that nobody looks after blocks nobody: the administration hears of it', async () => {
  id = (await cms.system.draft('offers', entries.offer(cms.world.organisation.far))).id
  expect((await step('admin', 'approve', 'Am Telefon bestätigt.')).status).toBe(200)
  const far = await cms.system.create('users', {
    name: 'far',
    email: 'far@example.org',
    password: 'vier Kraniche fliegen heim',
    role: 'provider',
    organisation: cms.world.organisation.far,
  })
  id = (await cms.system.draft('offers', entries.offer(cms.world.organisation.far))).id
  const { takeStep } = await import('../../../cms/workflow/takeStep.ts')
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({ user: { ...far, collection: 'users' } as never }, cms.payload)
  await takeStep(req, id, 'submit', { comment: '', isSmall: false })
  expect(await mails()).toEqual([`${emailOf('admin')}: Zur Prüfung: Nähcafé am Vormittag`])
})
