/** What a change of the German asks of translators, and what it does not. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { textHash } from '../../../content-models/textHash.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'

let cms: Cms
let offer: string
let english: string
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())
beforeEach(async () => {
  offer = (await cms.system.published('offers', entries.offer(cms.world.organisation.own))).id
  english = (await cms.system.published('translations', entries.translation(offer, 'en'))).id
})

const change = (data: entries.Data, draft = '') =>
  cms.rest('coordinator', 'PATCH', `offers/${offer}${draft}`, {
    ...data,
    ...(draft ? {} : { _status: 'published' }),
  })
const task = async (language = 'en', entry = offer) =>
  (
    await cms.system.storedWhere('translation-tasks', {
      and: [{ entry: { equals: entry } }, { language: { equals: language } }],
    })
  )[0]
const state = async (language?: string) => (await task(language))?.['state']
const hashOfTitle = async () =>
  ((await cms.snapshot()).entry('translation', english)?.['words'] as { path: string; sourceHash: string }[])
    .filter(({ path }) => path === 'title')
    .map(({ sourceHash }) => sourceHash)[0]

describe('what there is to do', () => {
  test('is nothing where all is reviewed, and everything where nobody has begun', async () => {
    expect([await state(), await state('ar')]).toEqual(['done', 'missing'])
    expect(await task('ar')).toMatchObject({ title: 'Nähcafé am Vormittag', urgency: 2, translation: null })
  })
  test('is a text once its German changes, and from that moment on', async () => {
    const since = (await task())?.['since']
    await change({ title: 'Nähcafé am Nachmittag' })
    expect(await task()).toMatchObject({
      state: 'outdated',
      title: 'Nähcafé am Nachmittag',
      translation: english,
    })
    expect((await task())?.['since'] as string).toSatisfy((now: string) => now > (since as string))
  })
  test.each<[string, entries.Data]>([
    ['a telephone number', { contact: { phone: '030 23125 001' } }],
    ['a place in the process chain', { stages: ['meet'] }],
    ['a draft that nobody has published', {}],
  ])('is nothing new after %s', async (what, data) => {
    const answer = what.startsWith('a draft')
      ? await change({ title: 'Ganz anders' }, '?draft=true')
      : await change(data)
    expect(answer.status).toBe(200)
    expect(await state()).toBe('done')
  })
  test('is a text that the German has got only now', async () => {
    await change({ whatYouNeed: 'Gute Laune.' })
    expect(await state()).toBe('missing')
  })
  test('is to look at it where a machine wrote, to finish it where somebody has begun', async () => {
    await cms.system.publish('translations', english, { status: 'machine' })
    expect(await state()).toBe('machine')
    await cms.system.draft('translations', entries.translation(offer, 'ar', { status: 'draft' }))
    expect(await state('ar')).toBe('draft')
  })
  test('is nothing any more once the German is withdrawn, and again when it is back', async () => {
    await cms.system.unpublish('offers', offer)
    expect(await task()).toBeUndefined()
    await cms.system.publish('offers', offer)
    expect(await state()).toBe('done')
    await cms.system.remove('offers', offer)
    expect(await task()).toBeUndefined()
  })
  test('is everything again when the translation is deleted', async () => {
    await cms.system.remove('translations', english)
    expect(await task()).toMatchObject({ state: 'missing', translation: null })
  })
  test('comes with what can hurt first', async () => {
    const { id } = await cms.system.published('helplines', entries.helpline())
    const { id: shelter } = await cms.system.published(
      'offers',
      entries.offer(cms.world.organisation.own, { kind: 'counsel_violence' }),
    )
    const { id: note } = await cms.system.published('rule-notes', entries.ruleNote())
    expect(
      await Promise.all([id, shelter, note, offer].map(async (one) => (await task('uk', one))?.['urgency'])),
    ).toEqual([0, 0, 1, 2])
  })
  test('is found again after somebody wrote past the CMS', async () => {
    const { id } = (await task())!
    await cms.system.overwrite('translation-tasks', id, { state: 'missing' })
    const { reconcileTasks } = await import('../../../cms/translate/tasks/reconcile.ts')
    expect(await reconcileTasks(cms.payload)).toBe(1)
    expect([await state(), await reconcileTasks(cms.payload)]).toEqual(['done', 0])
  })
})

describe('a small correction', () => {
  const corrected = { title: 'Nähcafé am Vormittag!', smallCorrection: true }

  test('keeps the translations current, for readers and for translators', async () => {
    await change(corrected)
    expect([await state(), await hashOfTitle()]).toEqual(['done', textHash('Nähcafé am Vormittag!')])
  })
  test('keeps them current also in the draft that a translator goes on with', async () => {
    await cms.rest('translator', 'PATCH', `translations/${english}?draft=true`, {
      words: [
        { path: 'summary', text: 'We sew' },
        { path: 'title', text: 'Title in en' },
      ],
    })
    await change(corrected)
    await cms.rest('translator', 'PATCH', `translations/${english}`, {
      _status: 'published',
      status: 'reviewed',
    })
    expect([await state(), await hashOfTitle()]).toEqual(['done', textHash('Nähcafé am Vormittag!')])
  })
  test('makes nothing current that was outdated before', async () => {
    await change({ title: 'Nähcafé am Abend' })
    await change({ title: 'Nähcafé am Abend!', smallCorrection: true })
    expect([await state(), await hashOfTitle()]).toEqual(['outdated', textHash('Nähcafé am Vormittag')])
  })
  test('counts in the save that publishes, and not in later ones', async () => {
    const { body } = await change(corrected, '?draft=true')
    expect(body.doc['smallCorrection'], 'the form goes on with its tick').toBe(true)
    expect(await hashOfTitle()).toBe(textHash('Nähcafé am Vormittag'))
    await change({ title: 'Nähcafé um zehn' })
    expect(await state()).toBe('outdated')
  })
  test('is not for who may not publish: her draft changes nothing', async () => {
    await cms.rest('untrusted', 'PATCH', `offers/${offer}`, { ...corrected, _status: 'published' })
    expect(await hashOfTitle()).toBe(textHash('Nähcafé am Vormittag'))
    await cms.rest('coordinator', 'POST', `offers/${offer}/step`, { step: 'approve' })
    expect(await state()).toBe('outdated')
  })
  test('concerns its own offer alone when many are published at once', async () => {
    const { id } = await cms.system.published('offers', entries.offer(cms.world.organisation.own))
    await cms.system.published('translations', entries.translation(id, 'en'))
    await change(corrected)
    await cms.rest('coordinator', 'PATCH', `offers/${id}`, {
      title: 'Nähcafé am Vormittag!',
      _status: 'published',
    })
    expect([await state(), (await task('en', id))?.['state']]).toEqual(['done', 'outdated'])
  })
})

describe('what a translator had before her eyes', () => {
  const write = (madeFrom: string, text = 'Sewing café') =>
    cms.rest('translator', 'PATCH', `translations/${english}`, {
      _status: 'published',
      words: [
        { path: 'title', text, madeFrom },
        { path: 'summary', text: 'Summary in en' },
      ],
    })

  test('counts: German that changed while she wrote outdates what she wrote', async () => {
    await change({ title: 'Nähcafé am Abend' })
    expect((await write(textHash('Nähcafé am Vormittag'))).status).toBe(200)
    expect(await state()).toBe('outdated')
    await write(textHash('Nähcafé am Abend'))
    expect(await state()).toBe('done')
  })
  test('makes unchanged words current when she finds them still right', async () => {
    await change({ title: 'Nähcafé am Abend' })
    await write(textHash('Nähcafé am Abend'), 'Title in en')
    expect(await state()).toBe('done')
  })
})
