/** The button of the page that a reminder's link opens: what it confirms, keeps, proposes and refuses. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addDays } from '../../../content-models/localDate.ts'
import { openCms, type Cms } from '../support/cms.ts'
import type * as entries from '../support/entries.ts'
import type { Doc } from '../support/system.ts'
import { openChecks, saved, today, type Checks } from './support/checks.ts'

let cms: Cms
let checks: Checks
beforeAll(async () => {
  cms = await openCms()
  checks = await openChecks(cms)
})
afterAll(() => cms.close())
beforeEach(() => {
  checks.forgetCounts()
})

/** What differs between two states of a status, housekeeping left aside. */
const changes = (before: Doc, after: Doc) =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) =>
        !['updatedAt', 'rev'].includes(name) && JSON.stringify(value) !== JSON.stringify(before[name]),
    ),
  )
async function changesBy(typed: Record<string, string>, offer: string) {
  const before = await checks.statusOf(offer)
  const response = await checks.press(checks.linkOf(offer), typed)
  return [response.status, changes(before, await checks.statusOf(offer))]
}

describe('the button', () => {
  test('confirms, and leaves every count to its age', async () => {
    const offer = await checks.oldOffer()
    expect(
      await changesBy({ takesPlace: 'yes', nextStart: addDays(today, 30), phone: '030 23125 000' }, offer),
    ).toEqual([303, { verifiedOn: saved(today) }])
    expect((await cms.snapshot()).entry('offerStatus', (await checks.statusOf(offer)).id)).toMatchObject({
      verifiedOn: today,
      placesFree: 5,
      placesFreeOn: addDays(today, -70),
    })
  })
  test('keeps what was counted, with its day, also when it is the same number', async () => {
    const typed = { takesPlace: 'yes', nextStart: '', placesFree: '5', childcarePlacesFree: '0' }
    expect(await changesBy(typed, await checks.oldOffer())).toEqual([
      303,
      {
        verifiedOn: saved(today),
        placesFreeOn: saved(today),
        childcarePlacesFree: 0,
        childcarePlacesFreeOn: saved(today),
        nextStart: null,
        nextStartOn: saved(today),
      },
    ])
  })
  test.each([
    ['paused', 'open', 'paused'],
    ['ended', 'open', 'ended'],
    ['yes', 'paused', 'open'],
    ['yes', 'full', 'full'],
  ])('with "%s" makes of %s %s', async (takesPlace, before, after) => {
    const offer = await checks.oldOffer()
    await cms.system.overwrite('offer-statuses', (await checks.statusOf(offer)).id, { availability: before })
    await checks.press(checks.linkOf(offer), { takesPlace })
    expect(await checks.statusOf(offer)).toMatchObject({ availability: after, verifiedOn: saved(today) })
  })
  test('leads to a page that says so, and can be loaded anew', async () => {
    const offer = await checks.oldOffer()
    const { headers } = await checks.press(checks.linkOf(offer), { takesPlace: 'yes' })
    const [, more] = headers.get('location')!.split('?')
    expect(await (await checks.look(checks.linkOf(offer), `?${more!}`)).text()).toContain('Danke.')
  })
  test('works again until the link ends, each time as one act', async () => {
    const offer = await checks.oldOffer()
    const token = checks.linkOf(offer)
    for (const placesFree of ['1', '2'])
      expect((await checks.press(token, { takesPlace: 'yes', placesFree })).status).toBe(303)
    expect(await checks.statusOf(offer)).toMatchObject({ placesFree: 2 })
  })
  test('brings back what had left the lists', async () => {
    const offer = await checks.oldOffer()
    const status = await checks.statusOf(offer)
    const { hasEnded } = await import('../../../content-models/listing.ts')
    const isListed = async () => {
      const { entry } = await cms.snapshot()
      const listing = { offer: entry('offer', offer), status: entry('offerStatus', status.id) }
      return !hasEnded(listing as unknown as Parameters<typeof hasEnded>[0], today)
    }
    const long = saved(addDays(today, -121))
    await cms.system.update('offer-statuses', status.id, { verifiedOn: long, publicSince: long })
    expect(await isListed()).toBe(false)
    await checks.press(checks.linkOf(offer), { takesPlace: 'yes' })
    expect(await isListed()).toBe(true)
  })
})

describe('what cannot be read', () => {
  test('is named beside its field, what was typed stands there still, and nothing is stored', async () => {
    const offer = await checks.oldOffer()
    const before = await checks.statusOf(offer)
    const typed = {
      nextStart: '2027-02-31',
      placesFree: 'drei',
      childcarePlacesFree: '501',
      phone: '12"><b>',
      came: 'x',
    }
    const response = await checks.press(checks.linkOf(offer), typed)
    const page = await response.text()
    expect(response.status).toBe(422)
    for (const name of ['takesPlace', 'nextStart', 'placesFree', 'childcarePlacesFree', 'phone'])
      expect(page).toContain(`id="${name}-fault"`)
    expect(page).toContain('value="drei"')
    expect(page).toContain('value="12&quot;&gt;&lt;b&gt;"')
    expect(await checks.statusOf(offer)).toEqual(before)
  })
})

describe('another telephone number', () => {
  const newPhone = { takesPlace: 'yes', phone: '030 23125 111' }
  const phoneOf = (doc: entries.Data | undefined) =>
    (doc?.['contact'] as { phone?: string } | undefined)?.phone

  test.each(['untrusted', 'trusted'] as const)(
    'is for coordination to look at, and public by nobody else (%s)',
    async (who) => {
      const offer = await checks.oldOffer()
      expect((await checks.press(checks.linkOf(offer, who), newPhone)).headers.get('location')).toContain(
        'done=phone',
      )
      const [draft] = await cms.system.versions('offers', offer)
      expect([phoneOf(draft!.version), draft!.version['_status'], draft!.version['review']]).toEqual([
        '+493023125111',
        'draft',
        'submitted',
      ])
      expect(phoneOf((await cms.snapshot()).entry('offer', offer) ?? undefined)).toBe('+493023125000')
      const [said] = await cms.system.storedWhere('comments', { offer: { equals: offer } })
      expect(said).toMatchObject({
        authorName: who,
        text: expect.stringContaining('+493023125111') as string,
      })
      expect((await checks.statusOf(offer))['verifiedOn']).toBe(saved(today))
    },
  )
  test('leaves a draft alone that somebody is writing', async () => {
    const offer = await checks.oldOffer()
    await cms.rest('trusted', 'PATCH', `offers/${offer}?draft=true`, {
      title: 'Halb geschrieben',
      _status: 'draft',
    })
    await checks.press(checks.linkOf(offer), newPhone)
    const [draft] = await cms.system.versions('offers', offer)
    expect([draft!.version['title'], phoneOf(draft!.version)]).toEqual(['Halb geschrieben', '+493023125000'])
    expect(await cms.system.storedWhere('comments', { offer: { equals: offer } })).toHaveLength(1)
  })
})

test('How many women came is kept by offer, district and day, once a day, and of nobody', async () => {
  const offer = await checks.oldOffer()
  for (const came of ['none', '1_5', ''])
    await checks.press(checks.linkOf(offer), { takesPlace: 'yes', came })
  const kept = await cms.system.storedWhere('attendances', { offer: { equals: offer } })
  expect(kept).toMatchObject([{ offer, district: '15090', day: today, answer: '1_5' }])
  expect(Object.keys(kept[0]!).sort()).toEqual([
    'answer',
    'createdAt',
    'day',
    'district',
    'id',
    'key',
    'offer',
    'updatedAt',
  ])
  for (const who of ['admin', 'coordinator', 'trusted', 'anonymous'] as const)
    expect([403, 404]).toContain((await cms.rest(who, 'GET', 'attendances')).status)
})
