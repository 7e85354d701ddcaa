/** The rows of a list have ids that are given once: what one offer carries from another must break neither of them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'
import * as entries from '../support/entries.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

interface Row {
  id?: string
  day: string
  from: string
  to: string
}
const tuesday: Row = { day: 'tu', from: '09:00', to: '12:00' }
const friday: Row = { day: 'fr', from: '09:00', to: '12:00' }
const content = (slots: readonly Row[], more: entries.Data = {}) =>
  entries.offer(cms.world.organisation.own, { schedule: { form: 'weekly', slots }, ...more })

async function made(slots: readonly Row[], status: 'draft' | 'published' = 'published'): Promise<string> {
  const { status: code, body } = await cms.rest(
    'trusted',
    'POST',
    `offers?draft=${String(status === 'draft')}`,
    {
      ...content(slots),
      _status: status,
    },
  )
  expect(code).toBe(201)
  return body.doc.id
}
const rowsOf = async (id: string): Promise<Row[]> => {
  const { body } = await cms.rest('trusted', 'GET', `offers/${id}?draft=true&depth=0`)
  return (body['schedule'] as { slots: Row[] }).slots
}
const idsOf = async (id: string) => (await rowsOf(id)).map((row) => row.id)
const slots = (rows: readonly Row[]) => ({ schedule: { form: 'weekly', slots: rows } })

describe('rows that carry the ids of another offer', () => {
  test('make a new offer with ids of its own', async () => {
    const first = await made([tuesday, friday])
    const copied = await rowsOf(first)
    const second = await made(copied)
    expect(await rowsOf(second)).toMatchObject([tuesday, friday])
    expect((await idsOf(second)).filter((id) => copied.some((row) => row.id === id))).toEqual([])
    expect(await rowsOf(first)).toEqual(copied)
  })
  test('can be written into an offer, published or as a draft that is published later', async () => {
    const first = await made([tuesday])
    const copied = await rowsOf(first)
    const [live, begun] = [await made([friday]), await made([friday], 'draft')]
    expect((await cms.rest('trusted', 'PATCH', `offers/${live}`, slots(copied))).status).toBe(200)
    expect((await cms.rest('trusted', 'PATCH', `offers/${begun}?draft=true`, slots(copied))).status).toBe(200)
    expect((await cms.rest('trusted', 'PATCH', `offers/${begun}`, { _status: 'published' })).status).toBe(200)
    for (const id of [live, begun]) expect(await rowsOf(id)).toMatchObject([{ ...tuesday }])
    expect(new Set([...(await idsOf(first)), ...(await idsOf(live)), ...(await idsOf(begun))]).size).toBe(3)
  })
  test('can be sent with the copy of an offer', async () => {
    const first = await made([tuesday])
    const { status, body } = await cms.rest('trusted', 'POST', `offers/${first}/duplicate`, {
      _status: 'draft',
      ...slots(await rowsOf(first)),
    })
    expect(status).toBe(200)
    expect(await idsOf(body.doc.id)).not.toEqual(await idsOf(first))
    expect(await rowsOf(body.doc.id)).toMatchObject([tuesday])
  })
  test('can be written into several offers at once', async () => {
    const some = [await made([friday]), await made([friday]), await made([friday])]
    const { status, body } = await cms.rest('trusted', 'PATCH', `offers?where[id][in]=${some.join()}`, {
      ...slots([{ ...tuesday, id: '6743f3a1b2c3d4e5f6a7b8c9' }]),
      _status: 'published',
    })
    expect([status, body.errors]).toEqual([200, []])
    for (const id of some) {
      const stored = await cms.system.stored('offers', id)
      expect(stored).toMatchObject({ _status: 'published', schedule: { slots: [tuesday] } })
    }
  })
  test('may stand twice in one list', async () => {
    const id = '6743f3a1b2c3d4e5f6a7b8d0'
    const offer = await made([
      { ...tuesday, id },
      { ...friday, id },
    ])
    expect(await rowsOf(offer)).toMatchObject([{ ...tuesday, id }, friday])
  })
})

test('Rows keep their ids over saves, also those that the form has given them.', async () => {
  const offer = await made([tuesday], 'draft')
  const [row] = await rowsOf(offer)
  const added = { ...friday, id: '6743f3a1b2c3d4e5f6a7b8e1' }
  await cms.rest('trusted', 'PATCH', `offers/${offer}?draft=true`, slots([row!, added]))
  expect(await idsOf(offer)).toEqual([row!.id, added.id])
  await cms.rest('trusted', 'PATCH', `offers/${offer}`, { _status: 'published' })
  expect(await idsOf(offer)).toEqual([row!.id, added.id])
})
