/** What is published is whole, checked, and in step with its document. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())
afterEach(() => void vi.restoreAllMocks())

const offer = (more: entries.Data = {}) =>
  cms.system.published('offers', entries.offer(cms.world.organisation.own, more))
const publicText = async () => (await cms.snapshot()).text

/** The answer to a publish that is refused: the field it names, and its sentence. */
async function refusedPublish(path: string, data: entries.Data) {
  const { status, body } = await cms.rest('coordinator', 'PATCH', path, { ...data, _status: 'published' })
  const [error] = body.errors[0]?.data?.errors ?? []
  return { status, field: error?.path, sentence: error?.message ?? body.errors[0]?.message }
}

describe('what does not fit its model', () => {
  test.each<[string, string, entries.Data]>([
    ['place', 'an offer on site without a place', { venue: 'on_site', place: null }],
    ['kind', 'a kind that has ended', { kind: 'integration_women' }],
    ['schedule.slots', 'fixed times without times', { schedule: { form: 'weekly', slots: [] } }],
    [
      'validUntil',
      'an end before the beginning',
      { validFrom: '2026-12-02T12:00:00.000Z', validUntil: '2026-12-01T12:00:00.000Z' },
    ],
    ['childcare.mode', 'an open question about childcare', { childcare: { mode: null } }],
    ['contact.email', 'an address that nobody can write to', { contact: { email: 'x' } }],
    ['summary', 'a summary of blanks', { summary: '   ' }],
  ])('is refused with the field named (%s): %s', async (field, _, data) => {
    const { id } = await offer()
    const before = await publicText()
    const stored = await cms.system.stored('offers', id)
    expect(await refusedPublish(`offers/${id}`, data)).toEqual({
      status: 400,
      field,
      sentence: expect.stringMatching(/\S{3}/) as string,
    })
    expect(await publicText()).toBe(before)
    expect(await cms.system.stored('offers', id)).toEqual(stored)
  })

  test('spoils nothing else: what stands wrong in the database keeps its old row, all others are mended', async () => {
    const [broken, other] = [await offer({ title: 'Kaputt' }), await offer({ title: 'Heil' })]
    await cms.system.overwrite('offers', broken.id, { venue: 'on_site', place: null })
    await cms.system.overwrite('offers', other.id, { title: 'Von außen geändert' })
    const { reconcile } = await import('../../../cms/publications/reconcile.ts')
    expect(await reconcile(cms.payload)).toBe(1)
    const { entry } = await cms.snapshot()
    expect([entry('offer', broken.id)?.['venue'], entry('offer', other.id)?.['title']]).toEqual([
      'online',
      'Von außen geändert',
    ])
    await cms.system.overwrite('offers', broken.id, { venue: 'online' })
  })
})

describe('what an entry refers to', () => {
  test('must be published: organisation, place and district', async () => {
    const { organisation } = cms.world
    const draftPlace = await cms.system.draft('places', entries.place(organisation.own))
    const draftHouse = await cms.system.draft('organisations', entries.organisation())
    const draftDistrict = await cms.system.draft(
      'districts',
      entries.district({ id: '15001', name: 'Dessau-Roßlau' }),
    )
    const { id } = await cms.system.draft('offers', entries.offer(organisation.own))
    const at = { venue: 'on_site', place: draftPlace.id }
    expect(await refusedPublish(`offers/${id}`, at)).toMatchObject({ status: 400, field: 'place' })
    expect(await refusedPublish(`offers/${id}`, { organisation: draftHouse.id })).toMatchObject({
      status: 400,
      field: 'organisation',
    })
    expect(await refusedPublish(`places/${draftPlace.id}`, { district: draftDistrict.id })).toMatchObject({
      status: 400,
      field: 'district',
    })
    expect((await cms.snapshot()).row('offer', id)).toBeUndefined()
  })
  test('must exist at all, also in a draft', async () => {
    const { id } = await offer()
    for (const query of ['', '?draft=true']) {
      const { status, body } = await cms.rest('coordinator', 'PATCH', `offers/${id}${query}`, {
        place: '01a20000-0000-7000-8000-000000000000',
      })
      expect([status, body.errors[0]?.data?.errors?.[0]?.path]).toEqual([400, 'place'])
    }
  })
})

describe('a row', () => {
  test('holds what the model names and nothing private', async () => {
    const { id } = await offer({ externalId: 'A-1' })
    const { text, entry } = await cms.snapshot()
    expect(entry('offer', id)).not.toHaveProperty('externalId')
    for (const name of ['externalId', '_status', 'createdAt', 'updatedAt', '"rev":null', '@example.org'])
      expect(text).not.toContain(name)
  })

  test('of a place loses its address in the save that makes the place secret', async () => {
    const { id } = await cms.system.published(
      'places',
      entries.place(cms.world.organisation.own, { street: 'Birkenweg 5' }),
    )
    expect((await publicText()).includes('Birkenweg 5')).toBe(true)
    await cms.rest('coordinator', 'PATCH', `places/${id}`, { secret: true, _status: 'published' })
    const { text, entry } = await cms.snapshot()
    expect([entry('place', id)?.['secret'], text.includes('Birkenweg 5')]).toEqual([true, false])
    expect(Object.keys(entry('place', id)!).sort()).toEqual([
      'access',
      'district',
      'id',
      'mobility',
      'secret',
    ])
  })

  test('is not written again by a save that changes nothing in public', async () => {
    const { id } = await offer()
    const before = await publicText()
    await cms.system.publish('offers', id)
    await cms.system.publish('offers', id, { title: 'Nähcafé am Vormittag' })
    await cms.system.publish('offers', id, { externalId: 'A-2' })
    expect(await publicText()).toBe(before)
  })

  test('has a number that only grows and is never given twice', async () => {
    const given: number[] = []
    const note = async () => {
      const { rows, head, end } = await cms.snapshot()
      const numbers = rows.map(({ seq }) => seq)
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
      expect([head.seq, end]).toEqual([numbers.at(-1), numbers.at(-1)])
      given.push(head.seq)
    }
    await note()
    const { id } = await offer()
    await note()
    await cms.system.publish('offers', id, { title: 'Anders' })
    await note()
    await cms.rest('coordinator', 'PATCH', `offers/${id}`, {
      venue: 'on_site',
      place: null,
      _status: 'published',
    })
    await cms.system.unpublish('offers', id)
    await note()
    await cms.system.remove('offers', id)
    await offer()
    await note()
    expect(given).toEqual([...new Set(given)].sort((a, b) => a - b))
  })
})

describe('document and row are always both old or both new', () => {
  const both = async (id: string) => [
    (await cms.system.stored('offers', id))?.['title'],
    (await cms.snapshot()).entry('offer', id)?.['title'],
  ]

  test('when the commit fails', async () => {
    const { id } = await offer({ title: 'Alt' })
    const { db } = cms.payload
    vi.spyOn(db, 'commitTransaction').mockImplementationOnce(async (given) => {
      await db.rollbackTransaction(given)
      throw new Error('The disk is full.')
    })
    const { status } = await cms.rest('coordinator', 'PATCH', `offers/${id}`, {
      title: 'Neu',
      _status: 'published',
    })
    expect([status >= 500, await both(id)]).toEqual([true, ['Alt', 'Alt']])
    await cms.system.publish('offers', id, { title: 'Später' })
    expect(await both(id)).toEqual(['Später', 'Später'])
  })

  test('when the row cannot be written', async () => {
    const { id } = await offer({ title: 'Alt' })
    const { db } = cms.payload
    const update = db.updateOne.bind(db)
    vi.spyOn(db, 'updateOne').mockImplementation((args) =>
      args.collection === 'publications' ? Promise.reject(new Error('No room for the row.')) : update(args),
    )
    const { status } = await cms.rest('coordinator', 'PATCH', `offers/${id}`, {
      title: 'Neu',
      _status: 'published',
    })
    vi.restoreAllMocks()
    expect([status >= 500, await both(id)]).toEqual([true, ['Alt', 'Alt']])
  })

  test('when the document cannot be written', async () => {
    const { id } = await offer({ title: 'Alt' })
    vi.spyOn(cms.payload.db, 'createVersion').mockRejectedValueOnce(new Error('No room for the version.'))
    const { status } = await cms.rest('coordinator', 'PATCH', `offers/${id}`, {
      title: 'Neu',
      _status: 'published',
    })
    expect([status >= 500, await both(id)]).toEqual([true, ['Alt', 'Alt']])
  })

  test('when twenty save at once', async () => {
    const { id } = await offer({ title: 'Alt' })
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        cms.rest('coordinator', 'PATCH', `offers/${id}`, {
          title: `Titel ${String(n)}`,
          _status: 'published',
        }),
      ),
    )
    const [document, row] = await both(id)
    expect([document, row]).toEqual([document, document])
    expect(document).toMatch(/^Titel/)
  })
})

test('the site that is down keeps nobody from publishing', async () => {
  const began = Date.now()
  await offer()
  expect(Date.now() - began).toBeLessThan(10_000)
})
