/** Women of the community say that words are fitting: who may, for which words, and until when. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { RemarksView } from '../../../cms/translate/community/endpoints.ts'
import { todayInBerlin } from '../../../content-models/localDate.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import type { Person } from '../support/people.ts'

let cms: Cms
let offer: string
let id: string
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())
beforeEach(async () => {
  offer = (await cms.system.published('offers', entries.offer(cms.world.organisation.own))).id
  id = (await cms.system.published('translations', entries.translation(offer, 'en'))).id
})

const remarks = async (who: Person) =>
  (await cms.rest(who, 'GET', `translations/${id}/remarks`)).body as unknown as RemarksView
const confirm = async (who: Person = 'reviewer') =>
  cms.rest(who, 'POST', `translations/${id}/confirm`, { rev: (await remarks('reviewer')).rev })
const comment = (who: Person, text: string) => cms.rest(who, 'POST', `translations/${id}/comment`, { text })
const shown = async () => (await cms.snapshot()).entry('translation', id)?.['communityCheckedOn']
const writes = (data: entries.Data, query = '') =>
  cms.rest('translator', 'PATCH', `translations/${id}${query}`, data)
const otherWords = {
  words: [
    { path: 'title', text: 'Another title' },
    { path: 'summary', text: 'Summary in en' },
  ],
}

test('A confirmation is public as a day, and private as a name', async () => {
  expect((await confirm()).status).toBe(200)
  expect(await shown()).toBe(todayInBerlin())
  expect((await cms.snapshot()).text).not.toContain('"reviewer"')
  expect(await remarks('translator')).toMatchObject({
    mayConfirm: false,
    remarks: [{ kind: 'confirmed', authorName: 'reviewer' }],
  })
})

test.each<[Person, number]>([
  ['translator', 403],
  ['otherTranslator', 403],
  ['coordinator', 403],
  ['admin', 403],
  ['trusted', 403],
])('%s cannot confirm', async (who, status) => {
  expect((await confirm(who)).status).toBe(status)
  expect(await shown()).toBeUndefined()
})

test('Nobody sends the day herself', async () => {
  for (const who of ['translator', 'admin'] as const)
    await cms.rest(who, 'PATCH', `translations/${id}`, {
      communityCheckedOn: '2020-01-01T12:00:00.000Z',
      _status: 'published',
    })
  expect(await shown()).toBeUndefined()
})

test('It falls when a word changes for readers, and not before', async () => {
  await confirm()
  await writes(otherWords, '?draft=true')
  expect(await shown()).toBe(todayInBerlin())
  await writes({ ...otherWords, _status: 'published' })
  expect(await shown()).toBeUndefined()
})

test('It stays when the words stay: saved again, published again, restored', async () => {
  await confirm()
  await writes({ status: 'reviewed', _status: 'published' })
  expect(await shown()).toBe(todayInBerlin())
  await cms.rest(
    'translator',
    'POST',
    `translations/versions/${(await cms.system.versions('translations', id))[0]!.id}`,
  )
  expect(await shown()).toBe(todayInBerlin())
})

test('It leaves a pending draft of the words alone', async () => {
  await writes(otherWords, '?draft=true')
  expect((await confirm()).status).toBe(200)
  const { body } = await cms.rest('translator', 'GET', `translations/${id}?draft=true&depth=0`)
  expect(JSON.stringify(body['words'])).toContain('Another title')
  await writes({ _status: 'published', ...otherWords })
  expect(await shown()).toBeUndefined()
})

test('What was written while she read is not what she confirms', async () => {
  const { rev } = await remarks('reviewer')
  await writes({ ...otherWords, _status: 'published' })
  expect((await cms.rest('reviewer', 'POST', `translations/${id}/confirm`, { rev })).status).toBe(409)
  expect(await shown()).toBeUndefined()
})

test.each(['machine', 'draft'])('Words with the state "%s" are for translators first', async (status) => {
  await cms.system.publish('translations', id, { status })
  expect((await remarks('reviewer')).mayConfirm).toBe(false)
  expect((await confirm()).status).toBe(409)
})

test('Comments are among who reads and writes in the language, and staff', async () => {
  expect((await comment('reviewer', 'Das Wort kennt hier niemand.')).status).toBe(200)
  expect((await comment('translator', 'Geändert.')).status).toBe(200)
  expect((await remarks('coordinator')).remarks.map(({ text }) => text)).toEqual([
    'Geändert.',
    'Das Wort kennt hier niemand.',
  ])
  expect((await comment('reviewer', ' ')).status).toBe(400)
  for (const who of ['trusted', 'otherTranslator', 'elsewhere'] as const)
    expect([who, (await comment(who, 'x')).status]).toEqual([who, 403])
})

test('What was said goes with the translation', async () => {
  await comment('reviewer', 'Gut.')
  await cms.system.remove('translations', id)
  expect(await cms.system.storedWhere('translation-remarks', { translation: { equals: id } })).toEqual([])
})
