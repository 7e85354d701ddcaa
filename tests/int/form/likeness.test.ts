/** What the form asks back about an offer that may exist already or stand at an office, and what a copy begins with. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Likeness } from '../../../cms/admin/hints/likenessEndpoint.ts'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'
import type { Person } from '../support/people.ts'

let cms: Cms
let place: string
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())
beforeEach(async () => {
  place = (await cms.system.published('places', entries.place(cms.world.organisation.own))).id
})

const weekly = (day: string, from: string, to: string) => ({ form: 'weekly', slots: [{ day, from, to }] })
const tuesday = weekly('tu', '09:00', '12:00')
const draft = async (more: entries.Data = {}, owner: 'own' | 'other' = 'own') =>
  (
    await cms.system.draft(
      'offers',
      entries.offer(cms.world.organisation[owner], { venue: 'on_site', place, schedule: tuesday, ...more }),
    )
  ).id
const likeness = async (id: string, who: Person = 'untrusted') =>
  (await cms.rest(who, 'GET', `offers/${id}/likeness`)).body as unknown as Likeness
const twins = async (id: string) => (await likeness(id)).duplicates.map((twin) => twin.id)

describe('an offer of the same organisation, kind and place', () => {
  test('is named when its times meet', async () => {
    const first = await draft({ title: 'Zuerst da' })
    const second = await draft({ schedule: weekly('tu', '11:00', '13:00') })
    expect((await likeness(second)).duplicates).toEqual([{ id: first, title: 'Zuerst da' }])
    expect(await twins(first)).toEqual([second])
  })
  test('is named by what its newest draft says', async () => {
    const begun = (await cms.system.draft('offers', { organisation: cms.world.organisation.own })).id
    const whole = entries.offer(cms.world.organisation.own, { venue: 'on_site', place, schedule: tuesday })
    await cms.rest('untrusted', 'PATCH', `offers/${begun}?draft=true`, whole)
    expect(await twins(await draft())).toEqual([begun])
  })
  test('is not named when it is on another day, of another kind, or over before this one begins', async () => {
    await draft({ schedule: weekly('we', '09:00', '12:00') })
    await draft({ kind: 'language_cafe' })
    await draft({ validUntil: '2026-06-30T12:00:00.000Z' })
    expect(await twins(await draft({ validFrom: '2026-09-01T12:00:00.000Z' }))).toEqual([])
  })
  test('is nobody’s business who may not write the offer', async () => {
    const id = await draft()
    for (const who of ['stranger', 'translator', 'elsewhere'] as const)
      expect((await cms.rest(who, 'GET', `offers/${id}/likeness`)).status).toBeGreaterThanOrEqual(403)
  })
})

describe('a place', () => {
  const named = async (more: entries.Data) =>
    (await cms.system.published('places', entries.place(cms.world.organisation.own, more))).id
  test('that is named like an office is asked about', async () => {
    const office = await named({ name: 'Landesgeschäftsstelle' })
    expect(await likeness(await draft({ place: office }))).toMatchObject({
      headOffice: 'headOfficeName',
      place: office,
    })
  })
  test('at whose address all and sundry takes place is asked about, whichever of its names was chosen', async () => {
    const address = { street: 'Ringstraße 9', postalCode: '39576' }
    const [one, two] = [
      await named({ ...address, name: 'Raum 1' }),
      await named({ ...address, name: 'Raum 2' }),
    ]
    const kinds = ['womens_cafe', 'language_cafe', 'eok', 'counsel_mbe']
    for (const kind of kinds) await draft({ kind, place: one })
    const id = await draft({ place: two })
    expect((await likeness(id)).headOffice).toBeNull()
    for (const kind of kinds) await draft({ kind, place: two })
    expect(await likeness(id)).toMatchObject({ headOffice: 'headOfficeUses', uses: 9 })
  })
})

describe('a copy for the next season', () => {
  test('has everything but the days of the last one, and no step of review behind it', async () => {
    const id = await draft({
      validFrom: '2026-05-01T12:00:00.000Z',
      validUntil: '2026-09-30T12:00:00.000Z',
      schedule: {
        ...tuesday,
        closed: [{ from: '2026-07-01T12:00:00.000Z', to: '2026-07-20T12:00:00.000Z' }],
      },
    })
    await cms.rest('untrusted', 'POST', `offers/${id}/step`, { step: 'submit' })
    const { status, body } = await cms.rest('untrusted', 'POST', `offers/${id}/duplicate?depth=0`, {
      _status: 'draft',
    })
    expect(status).toBe(200)
    const { doc } = body as unknown as { doc: Record<string, unknown> & { id: string } }
    expect(doc).toMatchObject({
      title: 'Nähcafé am Vormittag',
      validFrom: null,
      validUntil: null,
      place,
      _status: 'draft',
      schedule: { form: 'weekly', slots: [{ day: 'tu', from: '09:00', to: '12:00' }], closed: [] },
    })
    expect(doc.id).not.toBe(id)
    const view = (await cms.rest('untrusted', 'GET', `offers/${doc.id}/review`)).body
    expect(view).toMatchObject({ state: 'draft' })
    const { schedule } = (await cms.rest('untrusted', 'GET', `offers/${id}?draft=true&depth=0`)).body as never
    expect(schedule).toMatchObject({ closed: [{ from: '2026-07-01T12:00:00.000Z' }] })
  })
})
