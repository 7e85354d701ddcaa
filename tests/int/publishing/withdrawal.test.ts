/** What is taken off the site is gone with all that belongs to it, and nothing is left that leads to it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textHash } from '../../../content-models/textHash.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import { makePicture } from '../support/world.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

interface Whole {
  offer: string
  status: string
  translation: string
}

/** A published offer with its status and its words in English. */
async function whole(): Promise<Whole> {
  const { id } = await cms.system.published('offers', entries.offer(cms.world.organisation.own))
  const translation = await cms.system.published('translations', entries.translation(id, 'en'))
  const [status] = await cms.system.storedWhere('offer-statuses', { offer: { equals: id } })
  return { offer: id, status: status!.id, translation: translation.id }
}

const statesOf = async ({ offer, status, translation }: Whole) => {
  const { row } = await cms.snapshot()
  return [
    row('offer', offer)?.state,
    row('offerStatus', status)?.state,
    row('translation', translation)?.state,
  ]
}

describe('an offer taken off the site', () => {
  test('leaves a tombstone under its old address, and takes status and words along', async () => {
    const made = await whole()
    const { slug } = (await cms.snapshot()).entry('offer', made.offer) as { slug: string }
    const { head } = await cms.snapshot()
    expect(await statesOf(made)).toEqual(['live', 'live', 'live'])
    await cms.rest('trusted', 'PATCH', `offers/${made.offer}`, { _status: 'draft' })
    expect(await statesOf(made)).toEqual(['gone', 'gone', 'gone'])
    const row = (await cms.snapshot(head.seq)).row('offer', made.offer)
    expect(row).toEqual({ seq: head.seq + 1, kind: 'offer', id: made.offer, state: 'gone', slug })
  })

  test('comes back with them under the same address', async () => {
    const made = await whole()
    const before = (await cms.snapshot()).entry('offer', made.offer)
    await cms.system.unpublish('offers', made.offer)
    await cms.system.publish('offers', made.offer)
    expect(await statesOf(made)).toEqual(['live', 'live', 'live'])
    expect((await cms.snapshot()).entry('offer', made.offer)).toEqual(before)
  })

  test('is deleted with them, and its tombstone stays', async () => {
    const made = await whole()
    expect((await cms.rest('coordinator', 'DELETE', `offers/${made.offer}`)).status).toBe(200)
    expect(await statesOf(made)).toEqual(['gone', 'gone', 'gone'])
    expect(await cms.system.storedWhere('translations', { entry: { equals: made.offer } })).toEqual([])
    expect(await cms.system.stored('offer-statuses', made.status)).toBeNull()
  })

  test('is deleted with many others in one go', async () => {
    const made = [await whole(), await whole(), await whole()]
    await cms.rest(
      'coordinator',
      'DELETE',
      `offers?where[id][in]=${made.map(({ offer }) => offer).join(',')}`,
    )
    for (const one of made) expect(await statesOf(one)).toEqual(['gone', 'gone', 'gone'])
  })

  test('that never was on the site leaves nothing', async () => {
    const { id } = await cms.system.draft('offers', entries.offer(cms.world.organisation.own))
    const before = (await cms.snapshot()).text
    await cms.rest('untrusted', 'DELETE', `offers/${id}`)
    expect([(await cms.snapshot()).text, await cms.system.stored('offers', id)]).toEqual([before, null])
  })
})

describe('words in another language', () => {
  test('are on the site only while what they belong to is', async () => {
    const { id } = await cms.system.draft('offers', entries.offer(cms.world.organisation.own))
    const translation = await cms.system.published('translations', entries.translation(id, 'uk'))
    expect((await cms.snapshot()).row('translation', translation.id)).toBeUndefined()
    await cms.system.publish('offers', id)
    expect((await cms.snapshot()).entry('translation', translation.id)?.['language']).toBe('uk')
  })

  test('can be withdrawn by themselves', async () => {
    const made = await whole()
    await cms.system.unpublish('translations', made.translation)
    expect(await statesOf(made)).toEqual(['live', 'live', 'gone'])
  })

  test('say of which German words they were made, also when those have changed since', async () => {
    const made = await whole()
    const words = async () =>
      (
        (await cms.snapshot()).entry('translation', made.translation)?.['words'] as {
          path: string
          sourceHash: string
        }[]
      ).map(({ path, sourceHash }) => [path, sourceHash])
    const first = [
      ['title', textHash('Nähcafé am Vormittag')],
      ['summary', textHash('Wir nähen zusammen.')],
    ]
    expect(await words()).toEqual(first)
    await cms.system.publish('offers', made.offer, { title: 'Nähcafé am Abend' })
    expect(await words()).toEqual(first)
    const given = ['title', 'summary'].map((path) => ({ path, text: `New ${path}` }))
    await cms.system.publish('translations', made.translation, { words: given })
    expect((await words())[0]).toEqual(['title', textHash('Nähcafé am Abend')])
  })

  test('exist once for an entry and a language', async () => {
    const made = await whole()
    const { status } = await cms.rest(
      'coordinator',
      'POST',
      'translations',
      entries.translation(made.offer, 'en'),
    )
    expect(status).toBe(400)
  })
})

describe('what a published offer refers to', () => {
  /** Each with a fresh thing, an offer that shows it, and how it is taken away. */
  async function shown() {
    const { system } = cms
    const house = await system.published('organisations', entries.organisation())
    const place = await system.published('places', entries.place(house.id))
    const image = await makePicture(system, house.id)
    const offer = await system.published(
      'offers',
      entries.offer(house.id, { title: 'Zeigt alles', venue: 'on_site', place: place.id, image: image.id }),
    )
    return { house: house.id, place: place.id, image: image.id, offer: offer.id }
  }

  test('is not withdrawn or deleted under it; the sentence names the offer', async () => {
    const { house, place, image } = await shown()
    const before = (await cms.snapshot()).text
    const attempts = [
      ['PATCH', `organisations/${house}`, { _status: 'draft' }],
      ['PATCH', `places/${place}`, { _status: 'draft' }],
      ['PATCH', 'districts/15090', { _status: 'draft' }],
      ['DELETE', `organisations/${house}`],
      ['DELETE', `places/${place}`],
      ['DELETE', `media/${image}`],
    ] as const
    for (const [method, path, body] of attempts) {
      const { status, text } = await cms.rest('admin', method, path, body)
      expect([path, status, text]).toEqual([path, 409, expect.stringMatching(/Zeigt alles|Lindenhof/)])
    }
    // Many at once: one that is refused takes all back.
    const many = await cms.rest('admin', 'PATCH', `places?where[id][equals]=${place}`, { _status: 'draft' })
    expect(many.status).toBeGreaterThanOrEqual(400)
    expect((await cms.snapshot()).text).toBe(before)
    for (const [collection, id] of [
      ['organisations', house],
      ['places', place],
    ] as const)
      expect((await cms.system.stored(collection, id))?.['_status']).toBe('published')
  })

  test('goes once the offer is off the site', async () => {
    const { house, place, image, offer } = await shown()
    await cms.system.unpublish('offers', offer)
    expect((await cms.rest('admin', 'PATCH', `places/${place}`, { _status: 'draft' })).status).toBe(200)
    expect((await cms.rest('admin', 'DELETE', `media/${image}`)).status).toBe(200)
    expect((await cms.rest('admin', 'PATCH', `organisations/${house}`, { _status: 'draft' })).status).toBe(
      200,
    )
    const { row } = await cms.snapshot()
    expect([
      row('place', place)?.state,
      row('organisation', house)?.state,
      row('media', image)?.state,
    ]).toEqual(['gone', 'gone', 'gone'])
  })

  test('may be changed all the time', async () => {
    const { place } = await shown()
    expect(
      (await cms.rest('admin', 'PATCH', `places/${place}`, { street: 'Neue Straße 1', _status: 'published' }))
        .status,
    ).toBe(200)
  })
})
