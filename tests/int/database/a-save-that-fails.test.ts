import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'
import { initTransaction, type PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { offerSaying } from './fixture/documents.ts'
import { openFixture, rowsOf, type Fixture } from './fixture/open.ts'
import { tornParts } from './fixture/whole.ts'

/** The transaction a request is in, for statements of one's own. */
async function sessionOf(req: PayloadRequest) {
  const { sessions } = req.payload.db as unknown as SQLiteAdapter
  return sessions[String(await req.transactionID)]!.db as unknown as SQLiteAdapter['drizzle']
}

/** Makes the COMMIT itself fail: a row without its parent is let through until then. */
async function makeCommitFail(req: PayloadRequest): Promise<void> {
  const session = await sessionOf(req)
  await session.run(sql`PRAGMA defer_foreign_keys = ON`)
  await session.run(
    sql`INSERT INTO offers_tags (_order, _parent_id, id, word) VALUES (1, 'nobody', 'x', 'x')`,
  )
}

/** Fails one save, chosen by its title, after its main row has been written. */
const failAt = (title: string, fail: (req: PayloadRequest) => Promise<void> | void) => ({
  afterChange: [
    async ({ doc, req }: { doc: { title?: string }; req: PayloadRequest }) => {
      if (doc.title === title) await fail(req)
    },
  ],
})

async function withOneOffer(offers: NonNullable<Parameters<typeof openFixture>[0]>['offers'] & object) {
  const fixture = await openFixture({ offers })
  const { id } = await fixture.documents.create({ collection: 'offers', data: offerSaying('old') })
  const edit = (word: string) =>
    fixture.documents.update({ collection: 'offers', id, data: offerSaying(word) })
  return { fixture, id, edit }
}

async function expectUnharmed(fixture: Fixture, id: string, edit: (word: string) => Promise<unknown>) {
  expect((await fixture.documents.findByID({ collection: 'offers', id })).title).toBe('old')
  expect(await tornParts(fixture, id)).toEqual([])
  await edit('new')
  expect((await fixture.documents.findByID({ collection: 'offers', id })).title).toBe('new')
  expect(await tornParts(fixture, id)).toEqual([])
}

test('A COMMIT that fails is reported to the saver, the old content stays, and the next save succeeds.', async () => {
  const { fixture, id, edit } = await withOneOffer(failAt('bad', makeCommitFail))
  await expect(edit('bad')).rejects.toThrow(/FOREIGN KEY/)
  await expectUnharmed(fixture, id, edit)
})

test('An error in a hook takes back what was already written.', async () => {
  const { fixture, id, edit } = await withOneOffer(
    failAt('bad', () => {
      throw new Error('refused by the hook')
    }),
  )
  await expect(edit('bad')).rejects.toThrow('refused by the hook')
  await expectUnharmed(fixture, id, edit)
})

test('When the disk is full, the saver is told, the old content stays, and the next save succeeds.', async () => {
  const { fixture, id, edit } = await withOneOffer({})
  await fixture.db.client.execute('PRAGMA max_page_count = 1')
  await expect(edit('x'.repeat(30_000))).rejects.toMatchObject({ cause: { code: 'SQLITE_FULL' } })
  await expectUnharmed(fixture, id, edit)
})

test('After a failure the writing connection is opened anew, with the settings of the first.', async () => {
  const { fixture, edit } = await withOneOffer({})
  const settings = async () => {
    const names = ['synchronous', 'foreign_keys', 'journal_mode', 'busy_timeout']
    const answers = names.map((name) => fixture.db.client.execute(`PRAGMA ${name}`))
    return (await Promise.all(answers)).map(({ rows }) => Object.values(rows[0]!)[0])
  }
  const full = 2
  expect(await settings()).toEqual([full, 1, 'wal', 50])
  await fixture.db.client.execute('PRAGMA max_page_count = 1')
  await expect(edit('x'.repeat(30_000))).rejects.toThrow()
  expect(await settings()).toEqual([full, 1, 'wal', 50])
  await expect(edit('y'.repeat(30_000)), 'without the limit of the old connection').resolves.toBeDefined()
})

test('After a failed statement nothing more of that save is stored, even when the hook catches the error.', async () => {
  const { fixture, id, edit } = await withOneOffer(
    failAt('bad', async (req) => {
      const session = await sessionOf(req)
      await session.run(sql`INSERT INTO offers_tags (no_such_column) VALUES (1)`).catch(() => undefined)
    }),
  )
  await expect(edit('bad')).rejects.toThrow()
  await expectUnharmed(fixture, id, edit)
})

test('A nested operation that fails and whose error is caught fails the whole save, which the saver is told.', async () => {
  const { fixture, id, edit } = await withOneOffer(
    failAt('bad', async (req) => {
      const nested = { collection: 'organisations', data: {}, req } as never
      await req.payload.create(nested).catch(() => undefined)
    }),
  )
  await expect(edit('bad')).rejects.toThrow(/already been rolled back/)
  await expectUnharmed(fixture, id, edit)
})

test('In a bulk edit the document that fails keeps its old content whole.', async () => {
  const { fixture, id, edit } = await withOneOffer(
    failAt('bulk', (req) => {
      if (req.context['failed']) return
      req.context['failed'] = true
      throw new Error('refused by the hook')
    }),
  )
  const data = offerSaying('bulk')
  const bulk = fixture.documents.update({ collection: 'offers', where: { title: { equals: 'old' } }, data })
  await bulk.catch(() => undefined)
  await expectUnharmed(fixture, id, edit)
})

test('A straggler of a transaction that has ended does not get into the next one.', async () => {
  const { fixture } = await withOneOffer({})
  const { payload, db } = fixture
  const first = { payload } as PayloadRequest
  await initTransaction(first)
  const straggler = await sessionOf(first)
  await db.rollbackTransaction(String(await first.transactionID))
  const second = { payload } as PayloadRequest
  await initTransaction(second)
  const late = straggler.run(sql`DELETE FROM offers`)
  await expect(late).rejects.toMatchObject({
    cause: { message: expect.stringMatching(/already ended/) as string },
  })
  await db.commitTransaction(String(await second.transactionID))
  expect(await rowsOf(fixture, 'SELECT id FROM offers')).toHaveLength(1)
})

test('The number of a transaction whose COMMIT failed cannot be used again.', async () => {
  const { fixture } = await withOneOffer({})
  const { db, documents } = fixture
  const id = await db.beginTransaction()
  await makeCommitFail({ payload: fixture.payload, transactionID: id } as PayloadRequest)
  await expect(db.commitTransaction(String(id))).rejects.toThrow(/FOREIGN KEY/)
  await expect(db.commitTransaction(String(id))).rejects.toThrow(/already been rolled back/)
  const reused = { collection: 'offers', data: offerSaying('late'), req: { transactionID: String(id) } }
  await expect(documents.create(reused)).rejects.toThrow(/has ended/)
  expect(db.sessions).toEqual({})
  expect(await rowsOf(fixture, 'SELECT id FROM offers')).toHaveLength(1)
})
