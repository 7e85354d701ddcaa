/** The page that a reminder's link opens: looked at, it changes nothing; its button confirms. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addDays, berlinIso, todayInBerlin } from '../../../content-models/localDate.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import { emailOf, type Person } from '../support/people.ts'
import { cmsUrl } from '../support/settings.ts'
import type { Doc } from '../support/system.ts'

type Handler = (request: Request, args: { params: Promise<{ token: string }> }) => Promise<Response>
let cms: Cms
let route: { GET: Handler; POST: Handler }
let tokenFor: (link: { offer: string; person: string }, now: Date) => string
const today = todayInBerlin()
const saved = (day: string) => `${day}T12:00:00.000Z`
const old = saved(addDays(today, -70))

beforeAll(async () => {
  cms = await openCms()
  route = await import('../../../cms/app/check/[token]/route.ts')
  ;({ tokenFor } = await import('../../../cms/checks/link.ts'))
})
afterAll(() => cms.close())
beforeEach(async () => {
  const { forgetCounts } = await import('../../../cms/guard/limits.ts')
  forgetCounts()
})

/** An offer whose last check is 70 days old, with everything that its status can say. */
async function oldOffer(more: entries.Data = {}) {
  const contact = { phone: '+493023125000' }
  const { id } = await cms.system.published(
    'offers',
    entries.offer(cms.world.organisation.own, { contact, ...more }),
  )
  const status = await statusOf(id)
  await cms.system.overwrite('offer-statuses', status.id, {
    availability: 'waiting_list',
    availabilityOn: old,
    placesFree: 5,
    placesFreeOn: old,
    childcarePlacesFree: 2,
    childcarePlacesFreeOn: old,
    nextStart: saved(addDays(today, 30)),
    nextStartOn: old,
    verifiedOn: old,
    publicSince: old,
  })
  return id
}
async function statusOf(offer: string): Promise<Doc> {
  const [status] = await cms.system.storedWhere('offer-statuses', { offer: { equals: offer } })
  return status!
}
const linkOf = (offer: string, person: Person = 'untrusted', now = new Date()) =>
  tokenFor({ offer, person: cms.world.person[person] }, now)

const ownPage = { origin: cmsUrl, 'content-type': 'application/x-www-form-urlencoded' }
const at = (token: string, more = '') => `${cmsUrl}/check/${encodeURIComponent(token)}${more}`
const look = (token: string, more = '', headers: Record<string, string> = {}) =>
  route.GET(new Request(at(token, more), { headers }), { params: Promise.resolve({ token }) })
const press = (token: string, typed: Record<string, string>, headers: Record<string, string> = {}) =>
  route.POST(
    new Request(at(token), {
      method: 'POST',
      headers: { ...ownPage, ...headers },
      body: new URLSearchParams({ token, ...typed }),
    }),
    { params: Promise.resolve({ token }) },
  )

/** What differs between two states of a status, housekeeping left aside. */
const changes = (before: Doc, after: Doc) =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) =>
        !['updatedAt', 'rev'].includes(name) && JSON.stringify(value) !== JSON.stringify(before[name]),
    ),
  )
async function changesBy(typed: Record<string, string>, offer: string) {
  const before = await statusOf(offer)
  const response = await press(linkOf(offer), typed)
  return [response.status, changes(before, await statusOf(offer))]
}

describe('looking at the page', () => {
  test('ten times changes nothing, neither in the database nor for readers', async () => {
    const offer = await oldOffer()
    const [before, shown] = [await statusOf(offer), (await cms.snapshot()).text]
    const token = linkOf(offer)
    for (let time = 0; time < 10; time++)
      expect((await look(token, time % 2 ? '' : '?done=yes')).status).toBe(200)
    expect([await statusOf(offer), (await cms.snapshot()).text]).toEqual([before, shown])
    expect(await cms.system.storedWhere('attendances')).toEqual([])
    expect(Object.keys(route).sort()).toEqual(['GET', 'POST'])
  })
  test('shows what is to be looked at, without script and kept by nobody', async () => {
    const response = await look(linkOf(await oldOffer({ title: 'Nähen & <Kochen>' })), '?lang=en')
    const page = (await response.text()).replace(/\s+/g, ' ')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(page).not.toMatch(/<script/i)
    for (const part of [
      '<html lang="en">',
      'Nähen &amp; &lt;Kochen&gt;',
      `value="${addDays(today, 30)}"`,
      'value="+493023125000"',
      `Last counted: 5 (on ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(old))})`,
      'name="childcarePlacesFree" value=""',
    ])
      expect(page).toContain(part)
  })
  test('asks for children’s places only where children are looked after', async () => {
    const page = await (await look(linkOf(await oldOffer({ childcare: { mode: 'none' } })))).text()
    expect(page).not.toContain('childcarePlacesFree')
  })
})

describe('the button', () => {
  test('confirms, and leaves every count to its age', async () => {
    const offer = await oldOffer()
    expect(
      await changesBy({ takesPlace: 'yes', nextStart: addDays(today, 30), phone: '030 23125 000' }, offer),
    ).toEqual([303, { verifiedOn: saved(today) }])
    expect((await cms.snapshot()).entry('offerStatus', (await statusOf(offer)).id)).toMatchObject({
      verifiedOn: today,
      placesFree: 5,
      placesFreeOn: addDays(today, -70),
    })
  })
  test('keeps what was counted, with its day, also when it is the same number', async () => {
    const typed = { takesPlace: 'yes', nextStart: '', placesFree: '5', childcarePlacesFree: '0' }
    expect(await changesBy(typed, await oldOffer())).toEqual([
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
    const offer = await oldOffer()
    await cms.system.overwrite('offer-statuses', (await statusOf(offer)).id, { availability: before })
    await press(linkOf(offer), { takesPlace })
    expect(await statusOf(offer)).toMatchObject({ availability: after, verifiedOn: saved(today) })
  })
  test('leads to a page that says so, and can be loaded anew', async () => {
    const offer = await oldOffer()
    const { headers } = await press(linkOf(offer), { takesPlace: 'yes' })
    const [, more] = headers.get('location')!.split('?')
    expect(await (await look(linkOf(offer), `?${more!}`)).text()).toContain('Danke.')
  })
  test('works again until the link ends, each time as one act', async () => {
    const offer = await oldOffer()
    const token = linkOf(offer)
    for (const placesFree of ['1', '2'])
      expect((await press(token, { takesPlace: 'yes', placesFree })).status).toBe(303)
    expect(await statusOf(offer)).toMatchObject({ placesFree: 2 })
  })
  test('brings back what had left the lists', async () => {
    const offer = await oldOffer()
    const status = await statusOf(offer)
    const { hasEnded } = await import('../../../content-models/listing.ts')
    const isListed = async () => {
      const { entry } = await cms.snapshot()
      const listing = { offer: entry('offer', offer), status: entry('offerStatus', status.id) }
      return !hasEnded(listing as unknown as Parameters<typeof hasEnded>[0], today)
    }
    const long = saved(addDays(today, -121))
    await cms.system.update('offer-statuses', status.id, { verifiedOn: long, publicSince: long })
    expect(await isListed()).toBe(false)
    await press(linkOf(offer), { takesPlace: 'yes' })
    expect(await isListed()).toBe(true)
  })
})

describe('what cannot be read', () => {
  test('is named beside its field, what was typed stands there still, and nothing is stored', async () => {
    const offer = await oldOffer()
    const before = await statusOf(offer)
    const typed = {
      nextStart: '2027-02-31',
      placesFree: 'drei',
      childcarePlacesFree: '501',
      phone: '12"><b>',
      came: 'x',
    }
    const response = await press(linkOf(offer), typed)
    const page = await response.text()
    expect(response.status).toBe(422)
    for (const name of ['takesPlace', 'nextStart', 'placesFree', 'childcarePlacesFree', 'phone'])
      expect(page).toContain(`id="${name}-fault"`)
    expect(page).toContain('value="drei"')
    expect(page).toContain('value="12&quot;&gt;&lt;b&gt;"')
    expect(await statusOf(offer)).toEqual(before)
  })
})

describe('another telephone number', () => {
  const newPhone = { takesPlace: 'yes', phone: '030 23125 111' }
  const phoneOf = (doc: entries.Data | undefined) =>
    (doc?.['contact'] as { phone?: string } | undefined)?.phone

  test.each(['untrusted', 'trusted'] as const)(
    'is for coordination to look at, and public by nobody else (%s)',
    async (who) => {
      const offer = await oldOffer()
      expect((await press(linkOf(offer, who), newPhone)).headers.get('location')).toContain('done=phone')
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
      expect((await statusOf(offer))['verifiedOn']).toBe(saved(today))
    },
  )
  test('leaves a draft alone that somebody is writing', async () => {
    const offer = await oldOffer()
    await cms.rest('trusted', 'PATCH', `offers/${offer}?draft=true`, {
      title: 'Halb geschrieben',
      _status: 'draft',
    })
    await press(linkOf(offer), newPhone)
    const [draft] = await cms.system.versions('offers', offer)
    expect([draft!.version['title'], phoneOf(draft!.version)]).toEqual(['Halb geschrieben', '+493023125000'])
    expect(await cms.system.storedWhere('comments', { offer: { equals: offer } })).toHaveLength(1)
  })
})

test('How many women came is kept by offer, district and day, once a day, and of nobody', async () => {
  const offer = await oldOffer()
  for (const came of ['none', '1_5', '']) await press(linkOf(offer), { takesPlace: 'yes', came })
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

describe('a link opens nothing and confirms nothing', () => {
  const isRefused = async (token: string, offer: string, status: number, word: string) => {
    const before = await statusOf(offer)
    const [looked, pressed] = [await look(token), await press(token, { takesPlace: 'yes' })]
    expect([looked.status, pressed.status]).toEqual([status, status])
    for (const response of [looked, pressed]) {
      const page = await response.text()
      expect(page).toContain(word)
      expect(page).toContain('/admin"')
      expect(page).not.toContain('<form')
    }
    expect(await statusOf(offer)).toEqual(before)
  }
  test('after 30 days', async () => {
    const offer = await oldOffer()
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
    expect((await look(linkOf(offer, 'untrusted', ago(29)))).status).toBe(200)
    await isRefused(linkOf(offer, 'untrusted', ago(30.01)), offer, 410, 'gilt nicht mehr')
  })
  test('that was made up, for another offer, for longer, or in part', async () => {
    const [offer, other] = [await oldOffer(), await oldOffer()]
    const token = linkOf(offer)
    const [, person, until, signature] = token.split('.')
    for (const forged of [
      [other, person, until, signature].join('.'),
      [offer, cms.world.person.trusted, until, signature].join('.'),
      [offer, person, 'zzzzzz', signature].join('.'),
      token.slice(0, -1),
      `${token}.x`,
      'x',
      'ä'.repeat(43),
    ])
      await isRefused(forged, other, 404, 'nicht vollständig')
  })
  test('of somebody whose account was closed, or who writes for another organisation', async () => {
    const offer = await oldOffer()
    await cms.system.overwrite('users', cms.world.person.disabled, { disabled: true })
    for (const who of ['disabled', 'stranger', 'unattached', 'translator'] as const)
      await isRefused(linkOf(offer, who), offer, 410, 'öffnet nichts mehr')
    await isRefused(tokenFor({ offer, person: 'nobody' }, new Date()), offer, 410, 'öffnet nichts mehr')
  })
  test('once the offer is not public any more', async () => {
    const offer = await oldOffer()
    await cms.system.unpublish('offers', offer)
    await isRefused(linkOf(offer), offer, 410, 'öffnet nichts mehr')
  })
  test('from the page of somebody else, or without the button’s own part', async () => {
    const offer = await oldOffer()
    const before = await statusOf(offer)
    for (const origin of ['https://example.org', 'null'])
      expect((await press(linkOf(offer), { takesPlace: 'yes' }, { origin })).status).toBe(403)
    expect((await press(linkOf(offer), { takesPlace: 'yes', token: '' })).status).toBe(404)
    expect(await statusOf(offer)).toEqual(before)
  })
  test('more than sixty times an hour from one place', async () => {
    const offer = await oldOffer()
    const answers = []
    for (let time = 0; time < 62; time++) answers.push((await press(linkOf(offer), {})).status)
    expect([answers.indexOf(429), answers.filter((status) => status === 422).length]).toEqual([60, 60])
  })
})

test('The link in a reminder is such a link', async () => {
  const offer = await oldOffer()
  const { id } = await statusOf(offer)
  await cms.system.update('offer-statuses', id, { verifiedOn: old, publicSince: old, placesFree: 4 })
  const { remind } = await import('../../../cms/checks/remind.ts')
  await remind(cms.payload, new Date(berlinIso(today, '06:00')))
  const letters = await cms.system.storedWhere('mails', { to: { equals: emailOf('trusted') } })
  const token = new RegExp(`/check/(${offer}\\.[\\w.-]+)`).exec(
    letters.map(({ text }) => String(text)).join(),
  )?.[1]
  expect((await press(token ?? '', { takesPlace: 'yes' })).status).toBe(303)
  expect((await statusOf(offer))['verifiedOn']).toBe(saved(today))
})
