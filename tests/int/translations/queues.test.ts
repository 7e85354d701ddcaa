/** What waits for a translator, in its order, and how it is counted. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coverageOf } from '../../../cms/admin/coverage/counts.ts'
import { taskSectionsFor } from '../../../cms/admin/translating/sections.ts'
import type { CmsUser } from '../../../cms/access/roles.ts'
import { translationLanguages } from '../../../content-models/languages.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

async function queue(name: string, languages = ['uk']) {
  const user = { role: 'translator', languages } as unknown as CmsUser
  const { where } = taskSectionsFor(user).find((one) => one.name === name)!
  const { docs } = await cms.payload.db.find<{ id: string; title: string; language: string }>({
    collection: 'translation-tasks',
    where,
    sort: ['urgency', 'since'],
    limit: 100,
  })
  return docs
}

test('Safety comes first, then the oldest; another language is not hers', async () => {
  const offer = (title: string, more: entries.Data = {}) =>
    cms.system.published('offers', entries.offer(cms.world.organisation.own, { title, ...more }))
  await offer('Zuerst')
  await offer('Danach')
  await offer('Rat bei Gewalt', { kind: 'counsel_violence' })
  await cms.system.published('helplines', entries.helpline({ name: 'Ein Telefon' }))
  const titles = (await queue('missing')).map(({ title }) => title)
  const places = ['Rat bei Gewalt', 'Ein Telefon', 'Zuerst', 'Danach'].map((title) => titles.indexOf(title))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(new Set((await queue('missing')).map(({ language }) => language))).toEqual(new Set(['uk']))
})

test('One click begins a missing translation, and it leaves the queue for the others', async () => {
  const { id } = await cms.system.published(
    'offers',
    entries.offer(cms.world.organisation.own, { title: 'Noch niemand' }),
  )
  const begun = await cms.rest('translator', 'POST', 'translations?draft=true&depth=0', {
    kind: 'offer',
    entry: id,
    language: 'en',
    status: 'draft',
    _status: 'draft',
  })
  expect(begun.status).toBe(201)
  expect((begun.body.doc['words'] as { path: string }[]).map(({ path }) => path)).toEqual([
    'title',
    'summary',
  ])
  const names = async (name: string) => (await queue(name, ['en'])).map(({ title }) => title)
  expect([
    (await names('missing')).includes('Noch niemand'),
    (await names('draft')).includes('Noch niemand'),
  ]).toEqual([false, true])
  const second = await cms.rest('translator', 'POST', 'translations?draft=true', {
    kind: 'offer',
    entry: id,
    language: 'en',
  })
  expect(second.status).toBe(400)
})

test('The table of coverage counts each public entry once in each language', async () => {
  const { id } = await cms.system.published('rule-notes', entries.ruleNote())
  await cms.system.published(
    'translations',
    entries.translation(id, 'uk', {
      kind: 'ruleNote',
      words: [
        { path: 'title', text: 'Правило' },
        { path: 'text', text: 'Діє.' },
      ],
    }),
  )
  await cms.system.draft('rule-notes', entries.ruleNote())
  const notes = (await coverageOf(cms.payload)).filter(({ kind }) => kind === 'ruleNote')
  expect(notes).toHaveLength(translationLanguages.values.length)
  for (const { language, total, counts } of notes) {
    const done = language === 'uk' ? 1 : 0
    expect([total, counts]).toEqual([1, { missing: 1 - done, outdated: 0, machine: 0, draft: 0, done }])
  }
})
