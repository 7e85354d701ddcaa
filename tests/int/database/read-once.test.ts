import { expect, test } from 'vitest'
import { findOnce } from '../../../cms/database/readOnce.ts'
import { together } from '../../../cms/database/together.ts'
import { offerSaying } from './fixture/documents.ts'
import { openFixture } from './fixture/open.ts'

type Offer = { id: string; title: string; tags?: unknown[] }

async function openWithOffer() {
  const fixture = await openFixture()
  const { payload, documents, db } = fixture
  const { id } = await documents.create({ collection: 'offers', data: offerSaying('first') })
  let reads = 0
  const findOne = db.findOne
  db.findOne = (args) => {
    reads++
    return findOne.call(db, args) as never
  }
  return { payload, db, id, where: { id: { equals: id } }, reads: () => reads }
}

test('Within a transaction a document is read once, and each who asks may change what she got.', async () => {
  const { payload, where, reads } = await openWithOffer()
  await together(payload, async (req) => {
    const one = await findOnce<Offer>(req, 'offers', where)
    one!.title = 'changed by whom it was given to'
    const another = await findOnce<Offer>(req, 'offers', where)
    expect(another).not.toBe(one)
    expect(another!.title).not.toBe(one!.title)
  })
  expect(reads()).toBe(1)
})

test('A write to its collection, and any removal, is seen by who asks after it, also when both run side by side.', async () => {
  const { payload, db, id, where } = await openWithOffer()
  await together(payload, async (req) => {
    await findOnce(req, 'offers', where)
    const title = 'second'
    await Promise.all([
      db.updateOne({ collection: 'offers', id, data: { title }, req }),
      findOnce(req, 'offers', where),
    ])
    expect((await findOnce<Offer>(req, 'offers', where))!.title).toBe(title)
    await db.deleteOne({ collection: 'offers', where, req })
    expect(await findOnce(req, 'offers', where)).toBeNull()
  })
})

test('Nothing is known beyond the transaction, and nothing outside of one.', async () => {
  const { payload, where, reads } = await openWithOffer()
  await together(payload, (req) => findOnce(req, 'offers', where))
  await together(payload, (req) => findOnce(req, 'offers', where))
  expect(reads()).toBe(2)
  const outside = { payload } as Parameters<typeof findOnce>[0]
  await findOnce(outside, 'offers', where)
  await findOnce(outside, 'offers', where)
  expect(reads()).toBe(4)
})
