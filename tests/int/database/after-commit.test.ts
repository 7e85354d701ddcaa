import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { effectsDone, onCommit } from '../../../cms/database/afterCommit.ts'
import { documents, offerSaying } from './fixture/documents.ts'
import { openFixture, rowsOf, type Fixture } from './fixture/open.ts'

/** A fixture whose offers, when they are saved, do this with the request. */
const openDoing = (hook: (req: PayloadRequest) => unknown) =>
  openFixture({
    offers: {
      afterChange: [
        async ({ req }) => {
          await hook(req)
        },
      ],
    },
  })

const save = (fixture: Fixture) =>
  fixture.documents.create({ collection: 'offers', data: offerSaying('saved') })

test('What was put behind the commit happens after it, once, and in the order of the calls.', async () => {
  const happened: string[] = []
  const fixture = await openDoing((req) => {
    const stored = async () => (await documents(req.payload).count({ collection: 'offers' })).totalDocs
    onCommit(req, async () => void happened.push(`first, ${String(await stored())} stored`))
    onCommit(req, () => void happened.push('second'))
    happened.push('still saving')
  })
  await save(fixture)
  await effectsDone(fixture.payload)
  expect(happened).toEqual(['still saving', 'first, 1 stored', 'second'])
})

test('After a rollback nothing of it happens, whether the save failed by itself or by a nested one.', async () => {
  const happened: string[] = []
  const fixture = await openDoing(async (req) => {
    onCommit(req, () => void happened.push('before'))
    const nested = { collection: 'organisations', data: {}, req }
    await documents(req.payload)
      .create(nested)
      .catch(() => undefined)
    onCommit(req, () => void happened.push('after'))
  })
  await expect(save(fixture)).rejects.toThrow(/rolled back/)
  await effectsDone(fixture.payload)
  expect(happened).toEqual([])
})

test('When the COMMIT fails nothing of it happens.', async () => {
  const happened: string[] = []
  const { payload, db } = await openFixture()
  const transactionID = (await db.beginTransaction())!
  onCommit({ payload, transactionID }, () => void happened.push('effect'))
  const session = db.sessions[transactionID]!.db as unknown as typeof db.drizzle
  await session.run('PRAGMA defer_foreign_keys = ON')
  await session.run("INSERT INTO offers_tags (_order, _parent_id, id) VALUES (1, 'nobody', 'x')")
  await expect(db.commitTransaction(transactionID)).rejects.toThrow()
  await effectsDone({ db: payload.db })
  expect(happened).toEqual([])
})

test('Without a transaction it happens at once.', async () => {
  const happened: string[] = []
  const { payload } = await openFixture()
  onCommit({ payload }, () => void happened.push('at once'))
  expect(happened).toEqual(['at once'])
})

test('An effect that fails is logged; the saver and the next effect do not notice.', async () => {
  const happened: string[] = []
  const logged: unknown[] = []
  const fixture = await openDoing((req) => {
    onCommit(req, () => Promise.reject(new Error('the site does not answer')))
    onCommit(req, () => void happened.push('next'))
  })
  fixture.payload.logger.error = (entry: unknown) => void logged.push(entry)
  await expect(save(fixture)).resolves.toMatchObject({ title: 'saved' })
  await effectsDone(fixture.payload)
  expect(happened).toEqual(['next'])
  expect(logged).toMatchObject([{ err: { message: 'the site does not answer' } }])
})

test('An effect can save, in a transaction of its own.', async () => {
  const fixture = await openDoing((req) => {
    const data = { name: 'saved by the effect' }
    onCommit(req, async () => {
      await documents(req.payload).create({ collection: 'organisations', data })
    })
  })
  await save(fixture)
  await effectsDone(fixture.payload)
  expect(await rowsOf(fixture, 'SELECT id FROM organisations')).toHaveLength(1)
})

test('A second copy of the module, as a bundler makes one, finds the same transactions.', async () => {
  const happened: string[] = []
  const copy = '../../../cms/database/afterCommit.ts?copy'
  const second = (await import(copy)) as { onCommit: typeof onCommit }
  const fixture = await openDoing((req) => {
    second.onCommit(req, () => void happened.push('effect'))
    happened.push('still saving')
  })
  await save(fixture)
  await effectsDone(fixture.payload)
  expect(happened).toEqual(['still saving', 'effect'])
  expect(second.onCommit).not.toBe(onCommit)
})
