/** The link to the page of a draft: who gets one, what it opens, for how long, and what never leaves by it. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { parsePreview } from '../../../content-models/snapshot.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import type { Person } from '../support/people.ts'
import type { Doc } from '../support/system.ts'
import { makePicture } from '../support/world.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())
beforeEach(async () => {
  const { forgetCounts } = await import('../../../cms/guard/limits.ts')
  forgetCounts()
})
afterEach(() => vi.useRealTimers())

const ask = (who: Person | 'anonymous', offer: string) => cms.rest(who, 'POST', `offers/${offer}/preview`, {})
const open = (path: string, language = 'de') => cms.bare('GET', `${path.slice(1)}?language=${language}`)

/** The link that somebody may give, without the address of the site before it. */
async function linkTo(offer: string, who: Person = 'admin'): Promise<string> {
  const { status, body } = await ask(who, offer)
  expect(status).toBe(200)
  return String(body['path'])
}
const seen = async (path: string, language?: string) => parsePreview((await open(path, language)).body)
const entryOf = (preview: ReturnType<typeof parsePreview>, kind: string) =>
  preview.rows.find((row) => row.kind === kind)?.entry as Doc | undefined

describe('a link', () => {
  test.each<[Person | 'anonymous', number]>([
    ['admin', 200],
    ['coordinator', 200],
    ['trusted', 200],
    ['untrusted', 200],
    ['anonymous', 403],
    ['disabled', 403],
    ['unattached', 403],
    ['stranger', 403],
    ['elsewhere', 403],
    ['districtless', 403],
    ['translator', 403],
    ['reviewer', 403],
  ])('to a draft of the own organisation is given to %s: %i', async (who, status) => {
    expect((await ask(who, cms.world.offer.ownDraft)).status).toBe(status)
  })

  test.each<[Person, number]>([
    ['coordinator', 200],
    ['translator', 403],
    ['reviewer', 403],
  ])('to a public offer, whose next draft it would show, is given to %s: %i', async (who, status) => {
    expect((await ask(who, cms.world.offer.own)).status).toBe(status)
  })

  test('to nothing is given to nobody', async () => {
    expect((await ask('admin', '019abcde-0000-7000-8000-000000000001')).status).toBe(403)
  })

  test('names what it opens and until when, and nothing else', async () => {
    const path = await linkTo(cms.world.offer.ownDraft, 'untrusted')
    expect(path).toMatch(new RegExp(`^/preview/offer-${cms.world.offer.ownDraft}-[0-9a-z]{6}-[\\w-]{43}$`))
  })
})

describe('what a link opens', () => {
  test('is the newest text, for a visitor, with what stands beside it', async () => {
    const { system, world } = cms
    await system.update('offers', world.offer.own, { title: 'Nähcafé am Abend' }, { draft: true })
    const preview = await seen(await linkTo(world.offer.own))
    expect(preview.pending).toBe(true)
    expect(entryOf(preview, 'offer')).toMatchObject({ title: 'Nähcafé am Abend' })
    expect(preview.rows.map(({ kind }) => kind).sort()).toEqual([
      'district',
      'offer',
      'offerStatus',
      'organisation',
      'place',
    ])
    expect((await cms.snapshot()).entry('offer', world.offer.own)).toMatchObject({
      title: 'Nähcafé am Vormittag',
    })
  })

  test('is what readers see of a place and a provider that have drafts of their own', async () => {
    const { system, world } = cms
    await system.update('places', world.place.own, { street: 'Noch nicht 5' }, { draft: true })
    await system.update('organisations', world.organisation.own, { about: 'Noch nicht.' }, { draft: true })
    const { text } = await open(await linkTo(world.offer.own))
    expect(text).toContain('Hauptstraße 1')
    expect(text).not.toContain('Noch nicht')
  })

  test('is a new place before it is public, because it is approved with the offer', async () => {
    const { system, world } = cms
    const place = await system.draft('places', entries.place(world.organisation.own, { name: 'Neues Haus' }))
    const offer = await system.draft(
      'offers',
      entries.offer(world.organisation.own, { venue: 'on_site', place: place.id }),
    )
    expect(entryOf(await seen(await linkTo(offer.id)), 'place')).toMatchObject({ name: 'Neues Haus' })
  })

  test('has the words of the language that is asked for, as somebody is writing them', async () => {
    const { system, world } = cms
    const offer = await system.draft('offers', entries.offer(world.organisation.own))
    const words = (title: string) => ({ words: [{ path: 'title', text: title }] })
    await system.draft(
      'translations',
      entries.translation(offer.id, 'en', { status: 'draft', ...words('Sewing') }),
    )
    await system.draft('translations', entries.translation(offer.id, 'uk', words('Шиття')))
    const path = await linkTo(offer.id)
    const english = await open(path, 'en')
    expect(english.text).toContain('Sewing')
    expect(english.text).not.toContain('Шиття')
    expect(entryOf(await seen(path, 'de'), 'translation')).toBeUndefined()
    expect((await open(path, 'xx')).status).toBe(200)
  })

  test('says that nothing is pending once all of it is public', async () => {
    expect((await seen(await linkTo(cms.world.offer.far))).pending).toBe(false)
  })

  test('is its picture, too, which nobody else sees', async () => {
    const { system, world } = cms
    const picture = await makePicture(system, world.organisation.own, 'Eine Nähmaschine')
    const offer = await system.draft('offers', entries.offer(world.organisation.own, { image: picture.id }))
    const path = await linkTo(offer.id)
    expect(entryOf(await seen(path), 'media')).toMatchObject({ alt: 'Eine Nähmaschine' })
    const answer = await cms.bare('GET', `${path.slice(1)}/picture`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/webp'])
    expect((await cms.bare('GET', `pictures/${String(picture['hash'])}`)).status).toBe(404)
    expect((await cms.bare('GET', `${path.slice(1, -3)}AAA/picture`)).status).toBe(404)
    const without = await linkTo(world.offer.ownDraft)
    expect((await cms.bare('GET', `${without.slice(1)}/picture`)).status).toBe(404)
  })

  test('names what a draft lacks, as its form does, instead of an error', async () => {
    const draft = await cms.system.draft('offers', {
      organisation: cms.world.organisation.own,
      title: 'Nur ein Titel',
    })
    const { missing, rows } = await seen(await linkTo(draft.id))
    expect(missing.map(({ de }) => de)).toEqual(expect.arrayContaining(['Art des Angebots', 'Kurz gesagt']))
    expect(missing.map(({ de }) => de)).not.toContain('Titel')
    expect(missing.every(({ en }) => en !== '' && !en.includes('.label'))).toBe(true)
    expect(rows).toEqual([])
  })

  test('is kept by nobody on the way', async () => {
    const { headers } = await open(await linkTo(cms.world.offer.ownDraft))
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

describe('a link that opens nothing', () => {
  const later = (days: number) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * 86_400_000 })
  }
  test('is one after a week: 410, and one day before it still opens', async () => {
    const path = await linkTo(cms.world.offer.ownDraft)
    later(6)
    expect((await open(path)).status).toBe(200)
    later(2)
    expect((await open(path)).status).toBe(410)
  })
  test('is one that somebody made up: 404', async () => {
    const path = await linkTo(cms.world.offer.ownDraft)
    const other = path.replace(cms.world.offer.ownDraft, cms.world.offer.otherDraft)
    expect((await open(other)).status).toBe(404)
    expect((await open('/preview/nowhere')).status).toBe(404)
  })
  test('is one whose offer was deleted: 404', async () => {
    const offer = await cms.system.draft('offers', entries.offer(cms.world.organisation.own))
    const path = await linkTo(offer.id)
    await cms.system.remove('offers', offer.id)
    expect((await open(path)).status).toBe(404)
  })
  test('is one that is opened without end: 429', async () => {
    const path = await linkTo(cms.world.offer.ownDraft)
    let status = 200
    for (let time = 0; time < 130 && status === 200; time++) ({ status } = await open(path))
    expect(status).toBe(429)
    expect((await open(await linkTo(cms.world.offer.otherDraft))).status).toBe(200)
  })
  test('keeps nobody out who has a good one, however many are tried', async () => {
    let status = 404
    for (let time = 0; time < 700 && status === 404; time++)
      ({ status } = await open(`/preview/x${String(time)}`))
    expect(status).toBe(429)
    expect((await open(await linkTo(cms.world.offer.ownDraft))).status).toBe(200)
  })
})

test('nothing private leaves by a link, in whatever language', async () => {
  const { system, world } = cms
  const canaries: string[] = []
  const canary = (where: string) => {
    const word = `geheim-${where}-${Math.random().toString(36).slice(2, 10)}`
    canaries.push(word)
    return word
  }
  await system.update('places', world.place.secret, {
    name: canary('shelter'),
    street: canary('street'),
    mobility: { stop: canary('stop'), line: canary('line') },
  })
  await system.update('users', world.person.stranger, { name: canary('person') })
  const offer = await system.draft(
    'offers',
    entries.offer(world.organisation.other, {
      kind: 'shelter',
      venue: 'on_site',
      place: world.place.secret,
      externalId: canary('number'),
    }),
  )
  await system.overwrite('offers', offer.id, { submittedBy: world.person.stranger })
  await cms.rest('stranger', 'POST', `offers/${offer.id}/comment`, { text: canary('comment') })
  const path = await linkTo(offer.id, 'stranger')
  const answers = await Promise.all(['de', 'en', 'ar', 'xx'].map((language) => open(path, language)))
  for (const { status, text } of answers) {
    expect(status).toBe(200)
    expect(canaries.filter((word) => text.includes(word))).toEqual([])
    expect(text).not.toMatch(/Hauptstraße|39576|latitude|submittedBy|"createdAt"|"rev"|"_status"/)
  }
  expect(entryOf(parsePreview(answers[0]!.body), 'place')).toMatchObject({ secret: true })
})
