import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import type { Patience } from '../../../cms/database/writeLock.ts'
import { documents, offerSaying } from './fixture/documents.ts'
import { openFixture, rowsOf } from './fixture/open.ts'

type Hook = (req: PayloadRequest) => unknown

/** A fixture whose offers do this within every save. */
const openDoing = (hook: Hook, patience?: Patience) =>
  openFixture({
    ...(patience && { patience }),
    offers: {
      afterChange: [
        async ({ req }) => {
          await hook(req)
        },
      ],
    },
  })

const impatient: Patience = { nestedMs: 100, idleMs: 300, busyMs: 10_000 }

const organisation = (name: string) => ({ collection: 'organisations', data: { name } })

test('A hook that saves without req is told to pass it on, nothing is stored, and the next save succeeds.', async () => {
  let isNested = true
  const fixture = await openDoing(
    ({ payload }) => isNested && documents(payload).create(organisation('nested')),
  )
  const save = fixture.documents.create({ collection: 'offers', data: offerSaying('outer') })
  await expect(save).rejects.toThrow(/Nested operation without req/)
  expect(await rowsOf(fixture, 'SELECT id FROM offers UNION ALL SELECT id FROM organisations')).toEqual([])
  isNested = false
  await fixture.documents.create({ collection: 'offers', data: offerSaying('next') })
  expect(await rowsOf(fixture, 'SELECT id FROM offers')).toHaveLength(1)
})

test('A hook that writes to payload.db without req is told the same.', async () => {
  const fixture = await openDoing(
    ({ payload }) => payload.db.create(organisation('nested') as never),
    impatient,
  )
  const save = fixture.documents.create({ collection: 'offers', data: offerSaying('outer') })
  await expect(save).rejects.toThrow(/Nested operation without req/)
})

test('Whoever else is waiting meanwhile is not refused.', async () => {
  const fixture = await openDoing(
    ({ payload }) => documents(payload).create(organisation('nested')),
    impatient,
  )
  const nested = fixture.documents.create({ collection: 'offers', data: offerSaying('outer') })
  const innocent = fixture.documents.create(organisation('innocent'))
  await expect(nested).rejects.toThrow(/Nested operation without req/)
  await expect(innocent).resolves.toMatchObject({ name: 'innocent' })
})

test('With req, the nested save is part of the outer one.', async () => {
  const fixture = await openDoing((req) => documents(req.payload).create({ ...organisation('nested'), req }))
  await fixture.documents.create({ collection: 'offers', data: offerSaying('outer') })
  expect(await rowsOf(fixture, 'SELECT id FROM offers UNION ALL SELECT id FROM organisations')).toHaveLength(
    2,
  )
})

test('A save that nobody awaits inside the hook runs once the outer one is stored.', async () => {
  let later: Promise<unknown> | undefined
  const fixture = await openDoing(({ payload }) => {
    later = documents(payload).create(organisation('later'))
  })
  await fixture.documents.create({ collection: 'offers', data: offerSaying('outer') })
  await later
  expect(await rowsOf(fixture, 'SELECT id FROM organisations')).toHaveLength(1)
})

test('A transaction that was begun and forgotten is rolled back for those who wait, and cannot be committed later.', async () => {
  const fixture = await openFixture({ patience: impatient })
  const beginElsewhere = async () => {
    await Promise.resolve()
    return String(await fixture.db.beginTransaction())
  }
  const forgotten = await beginElsewhere()
  const inForgotten = { ...organisation('forgotten'), req: { transactionID: forgotten } }
  await fixture.documents.create(inForgotten)
  await fixture.documents.create(organisation('waiting'))
  await expect(fixture.db.commitTransaction(forgotten)).rejects.toThrow(/nothing came from it/)
  const names = await rowsOf(fixture, 'SELECT name FROM organisations')
  expect(names.map((row) => row['name'])).toEqual(['waiting'])
})
