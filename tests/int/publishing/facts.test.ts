/** What changes without review, one click a fact: it touches nothing else, and nothing else touches it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { todayInBerlin } from '../../../content-models/localDate.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import type { Person } from '../support/people.ts'
import type { Doc } from '../support/system.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const today = `${todayInBerlin()}T12:00:00.000Z`
const old = '2026-01-01T12:00:00.000Z'

async function statusOf(offer: string): Promise<Doc> {
  const [status] = await cms.system.storedWhere('offer-statuses', { offer: { equals: offer } })
  return status!
}

/** A published offer whose facts were all said on New Year's Day. */
async function offerWithFacts(): Promise<{ offer: string; status: string }> {
  const { id } = await cms.system.published('offers', entries.offer(cms.world.organisation.own))
  const status = await statusOf(id)
  await cms.system.overwrite('offer-statuses', status.id, {
    availability: 'open',
    availabilityOn: old,
    placesFree: 5,
    placesFreeOn: old,
    childcarePlacesFree: 2,
    childcarePlacesFreeOn: old,
    nextStart: '2026-02-02T12:00:00.000Z',
    nextStartOn: old,
    notInWeekOf: null,
    verifiedOn: old,
  })
  return { offer: id, status: status.id }
}

const say = (who: Person | 'anonymous', status: string, fact: string, value?: unknown) =>
  cms.rest(who, 'POST', `offer-statuses/${status}/say`, { fact, value })

/** What differs between two states of a status, housekeeping left aside. */
const changes = (before: Doc, after: Doc) =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) =>
        !['updatedAt', 'rev'].includes(name) && JSON.stringify(value) !== JSON.stringify(before[name]),
    ),
  )

describe('one click', () => {
  test.each<[string, unknown, entries.Data]>([
    ['availability', 'full', { availability: 'full', availabilityOn: today }],
    ['availability', 'open', { availabilityOn: today }],
    ['placesFree', 0, { placesFree: 0, placesFreeOn: today }],
    ['placesFree', 5, { placesFreeOn: today }],
    ['placesFree', null, { placesFree: null, placesFreeOn: today }],
    ['childcarePlacesFree', 7, { childcarePlacesFree: 7, childcarePlacesFreeOn: today }],
    ['nextStart', '2027-03-01T12:00:00.000Z', { nextStart: '2027-03-01T12:00:00.000Z', nextStartOn: today }],
    ['notInWeekOf', '2026-12-21T12:00:00.000Z', { notInWeekOf: '2026-12-21T12:00:00.000Z' }],
    ['verifiedOn', undefined, { verifiedOn: today }],
  ])('on %s (%j) changes that fact and its date, and no other', async (fact, value, expected) => {
    const { status } = await offerWithFacts()
    const before = (await cms.system.stored('offer-statuses', status))!
    expect((await say('untrusted', status, fact, value)).status).toBe(200)
    expect(changes(before, (await cms.system.stored('offer-statuses', status))!)).toEqual(expected)
  })

  test('is on the site at once, and publishes nothing of a draft that waits', async () => {
    const { offer, status } = await offerWithFacts()
    await cms.rest('untrusted', 'PATCH', `offers/${offer}`, { title: 'Wartet auf Prüfung' })
    const before = await cms.snapshot()
    await say('untrusted', status, 'placesFree', 1)
    const after = await cms.snapshot(before.head.seq)
    expect(after.rows.map(({ kind, id }) => [kind, id])).toEqual([['offerStatus', status]])
    expect(after.entry('offerStatus', status)).toMatchObject({ placesFree: 1, placesFreeOn: todayInBerlin() })
    const [draft] = await cms.system.versions('offers', offer)
    expect([draft!.version['title'], draft!.version['_status']]).toEqual(['Wartet auf Prüfung', 'draft'])
  })

  test('survives that the draft is approved', async () => {
    const { offer, status } = await offerWithFacts()
    await cms.rest('untrusted', 'PATCH', `offers/${offer}`, { title: 'Neuer Titel' })
    await say('untrusted', status, 'availability', 'waiting_list')
    await cms.rest('coordinator', 'PATCH', `offers/${offer}`, { _status: 'published' })
    const { entry } = await cms.snapshot()
    expect([entry('offer', offer)?.['title'], entry('offerStatus', status)?.['availability']]).toEqual([
      'Neuer Titel',
      'waiting_list',
    ])
  })

  test('on the status of a draft shows nothing to anybody', async () => {
    const { id } = await cms.system.draft('offers', entries.offer(cms.world.organisation.own))
    const before = (await cms.snapshot()).text
    expect((await say('untrusted', (await statusOf(id)).id, 'placesFree', 3)).status).toBe(200)
    expect((await cms.snapshot()).text).toBe(before)
  })

  test('and another at the same moment both count', async () => {
    const { status } = await offerWithFacts()
    await Promise.all([
      say('untrusted', status, 'placesFree', 9),
      say('trusted', status, 'availability', 'paused'),
      say('coordinator', status, 'childcarePlacesFree', 8),
    ])
    expect(await cms.system.stored('offer-statuses', status)).toMatchObject({
      placesFree: 9,
      availability: 'paused',
      childcarePlacesFree: 8,
    })
  })
})

describe('whose a status is', () => {
  test('follows from whose the offer is, from the first moment', async () => {
    const made = await cms.rest('untrusted', 'POST', 'offers', entries.offer(cms.world.organisation.own))
    const status = await statusOf(made.body.doc.id)
    expect(status['organisation']).toBe(cms.world.organisation.own)
    expect((await say('untrusted', status.id, 'placesFree', 1)).status).toBe(200)
    for (const who of ['stranger', 'unattached', 'disabled', 'anonymous'] as const)
      expect([who, (await say(who, status.id, 'placesFree', 2)).status]).toEqual([who, 403])
    expect(await cms.system.stored('offer-statuses', status.id)).toMatchObject({ placesFree: 1 })
  })

  test('goes with the offer when coordination moves it, with its words in other languages', async () => {
    const { offer, status } = await offerWithFacts()
    const { id } = await cms.system.published('translations', entries.translation(offer, 'en'))
    const reads = async (who: Person) => [
      (await cms.rest(who, 'GET', `offer-statuses/${status}`)).status,
      (await cms.rest(who, 'GET', `translations/${id}`)).status,
      (await cms.rest(who, 'GET', `translations/${id}?draft=true`)).status,
      // Refused, an answer has no documents at all.
      [(await cms.rest(who, 'GET', `translations?draft=true&where[id][equals]=${id}`)).body.docs]
        .flat()
        .filter(Boolean).length,
    ]
    expect([await reads('trusted'), await reads('stranger')]).toEqual([
      [200, 200, 200, 1],
      [404, 404, 404, 0],
    ])
    await cms.rest('coordinator', 'PATCH', `offers/${offer}`, {
      organisation: cms.world.organisation.other,
      _status: 'published',
    })
    expect([await reads('trusted'), await reads('stranger')]).toEqual([
      [404, 404, 404, 0],
      [200, 200, 200, 1],
    ])
    expect((await say('trusted', status, 'placesFree', 1)).status).toBe(403)
    expect((await say('stranger', status, 'placesFree', 1)).status).toBe(200)
    expect((await cms.snapshot()).entry('offerStatus', status)).toMatchObject({
      placesFree: 1,
      placesFreeOn: todayInBerlin(),
    })
  })

  test.each(['untrusted', 'trusted', 'coordinator', 'admin'] as const)(
    'cannot be changed by sending it (%s)',
    async (who) => {
      const { offer, status } = await offerWithFacts()
      const bare = await cms.system.draft('offers', entries.offer(cms.world.organisation.own))
      await cms.system.erase('offer-statuses', (await statusOf(bare.id)).id)
      for (const data of [
        { organisation: cms.world.organisation.other },
        { offer: bare.id },
        { id: 'x' },
        { organisation: null },
      ])
        await cms.rest(who, 'PATCH', `offer-statuses/${status}`, { ...data, placesFree: 4 })
      expect(await cms.system.stored('offer-statuses', status)).toMatchObject({
        id: status,
        offer,
        organisation: cms.world.organisation.own,
      })
    },
  )
})
