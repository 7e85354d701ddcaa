/** The link in a reminder: whom it opens the page for, and that looking at the page changes nothing. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addDays, berlinIso } from '../../../content-models/localDate.ts'
import { openCms, type Cms } from '../support/cms.ts'
import { emailOf } from '../support/people.ts'
import { old, openChecks, saved, today, type Checks } from './support/checks.ts'

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

describe('looking at the page', () => {
  test('ten times changes nothing, neither in the database nor for readers', async () => {
    const offer = await checks.oldOffer()
    const [before, shown] = [await checks.statusOf(offer), (await cms.snapshot()).text]
    const token = checks.linkOf(offer)
    for (let time = 0; time < 10; time++)
      expect((await checks.look(token, time % 2 ? '' : '?done=yes')).status).toBe(200)
    expect([await checks.statusOf(offer), (await cms.snapshot()).text]).toEqual([before, shown])
    expect(await cms.system.storedWhere('attendances')).toEqual([])
    expect(Object.keys(checks.route).sort()).toEqual(['GET', 'POST'])
  })
  test('shows what is to be looked at, without script and kept by nobody', async () => {
    const response = await checks.look(
      checks.linkOf(await checks.oldOffer({ title: 'Nähen & <Kochen>' })),
      '?lang=en',
    )
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
    const page = await (
      await checks.look(checks.linkOf(await checks.oldOffer({ childcare: { mode: 'none' } })))
    ).text()
    expect(page).not.toContain('childcarePlacesFree')
  })
})

describe('a link opens nothing and confirms nothing', () => {
  const isRefused = async (token: string, offer: string, status: number, word: string) => {
    const before = await checks.statusOf(offer)
    const [looked, pressed] = [await checks.look(token), await checks.press(token, { takesPlace: 'yes' })]
    expect([looked.status, pressed.status]).toEqual([status, status])
    for (const response of [looked, pressed]) {
      const page = await response.text()
      expect(page).toContain(word)
      expect(page).toContain('/admin"')
      expect(page).not.toContain('<form')
    }
    expect(await checks.statusOf(offer)).toEqual(before)
  }
  test('after 30 days', async () => {
    const offer = await checks.oldOffer()
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
    expect((await checks.look(checks.linkOf(offer, 'untrusted', ago(29)))).status).toBe(200)
    await isRefused(checks.linkOf(offer, 'untrusted', ago(30.01)), offer, 410, 'gilt nicht mehr')
  })
  test('that was made up, for another offer, for longer, or in part', async () => {
    const [offer, other] = [await checks.oldOffer(), await checks.oldOffer()]
    const token = checks.linkOf(offer)
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
    const offer = await checks.oldOffer()
    await cms.system.overwrite('users', cms.world.person.disabled, { disabled: true })
    for (const who of ['disabled', 'stranger', 'unattached', 'translator'] as const)
      await isRefused(checks.linkOf(offer, who), offer, 410, 'öffnet nichts mehr')
    await isRefused(
      checks.tokenFor({ offer, person: 'nobody' }, new Date()),
      offer,
      410,
      'öffnet nichts mehr',
    )
  })
  test('once the offer is not public any more', async () => {
    const offer = await checks.oldOffer()
    await cms.system.unpublish('offers', offer)
    await isRefused(checks.linkOf(offer), offer, 410, 'öffnet nichts mehr')
  })
  test('from the page of somebody else, or without the button’s own part', async () => {
    const offer = await checks.oldOffer()
    const before = await checks.statusOf(offer)
    for (const origin of ['https://example.org', 'null'])
      expect((await checks.press(checks.linkOf(offer), { takesPlace: 'yes' }, { origin })).status).toBe(403)
    expect((await checks.press(checks.linkOf(offer), { takesPlace: 'yes', token: '' })).status).toBe(404)
    expect(await checks.statusOf(offer)).toEqual(before)
  })
  test('more than sixty times an hour from one place', async () => {
    const offer = await checks.oldOffer()
    const answers = []
    for (let time = 0; time < 62; time++) answers.push((await checks.press(checks.linkOf(offer), {})).status)
    expect([answers.indexOf(429), answers.filter((status) => status === 422).length]).toEqual([60, 60])
  })
})

test('The link in a reminder is such a link', async () => {
  const offer = await checks.oldOffer()
  const { id } = await checks.statusOf(offer)
  await cms.system.update('offer-statuses', id, { verifiedOn: old, publicSince: old, placesFree: 4 })
  const { remind } = await import('../../../cms/checks/remind.ts')
  await remind(cms.payload, new Date(berlinIso(today, '06:00')))
  const letters = await cms.system.storedWhere('mails', { to: { equals: emailOf('trusted') } })
  const token = new RegExp(`/check/(${offer}\\.[\\w.-]+)`).exec(
    letters.map(({ text }) => String(text)).join(),
  )?.[1]
  expect((await checks.press(token ?? '', { takesPlace: 'yes' })).status).toBe(303)
  expect((await checks.statusOf(offer))['verifiedOn']).toBe(saved(today))
})
