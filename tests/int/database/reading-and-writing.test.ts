import { sql } from '@payloadcms/db-sqlite'
import { stat } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { Reader } from '../../../cms/database/reader.ts'
import { offerSaying } from './fixture/documents.ts'
import { openAgain, openFixture, rowsOf } from './fixture/open.ts'

const organisation = (name: string) => ({ collection: 'organisations', data: { name } })

test('While a save is under way, others read what was there before it.', async () => {
  const { documents, db } = await openFixture()
  const transactionID = String(await db.beginTransaction())
  await documents.create({ ...organisation('not yet'), req: { transactionID } })
  expect(await documents.count({ collection: 'organisations' })).toEqual({ totalDocs: 0 })
  expect(await documents.count({ collection: 'organisations', req: { transactionID } })).toEqual({
    totalDocs: 1,
  })
  await db.commitTransaction(transactionID)
  expect(await documents.count({ collection: 'organisations' })).toEqual({ totalDocs: 1 })
})

test('A statement of one’s own that writes outside a transaction waits for its turn like every save.', async () => {
  const fixture = await openFixture()
  const saves = ['one', 'two', 'three'].map((name) => fixture.documents.create(organisation(name)))
  const own = fixture.db.drizzle.run(sql`UPDATE organisations SET name = name || ' changed'`)
  await Promise.all([...saves, own])
  await fixture.db.drizzle.run(sql`DELETE FROM organisations`)
  expect(await rowsOf(fixture, 'SELECT id FROM organisations')).toEqual([])
})

test('The reading connection cannot write.', async () => {
  const reader = await Reader.open((await openFixture()).uri)
  await expect(reader.read('DELETE FROM organisations')).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
  reader.close()
})

test('A write of the adapter without a transaction stores the document with its rows, or neither.', async () => {
  const fixture = await openFixture()
  const create = (name: string, rows: unknown[]) =>
    fixture.db.create({ collection: 'organisations', data: { name, tags: rows } } as never)
  await create('whole', [
    { id: '1', word: 'one' },
    { id: '2', word: 'two' },
  ])
  await expect(create('torn', [{ id: '3' }, { id: '2' }])).rejects.toThrow()
  const names = await rowsOf(fixture, 'SELECT name FROM organisations')
  expect(names.map((row) => row['name'])).toEqual(['whole'])
  expect(await rowsOf(fixture, 'SELECT id FROM organisations_tags')).toHaveLength(2)
})

test('Ids are UUIDs of version 7, and may be given.', async () => {
  const { documents } = await openFixture()
  const { id } = await documents.create(organisation('one'))
  expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7/)
  const given = '01a20645-f0b2-724f-b41b-6d69d7a03413'
  const data = { ...offerSaying('given'), id: given }
  expect((await documents.create({ collection: 'offers', data })).id).toBe(given)
})

test('Nobody else can read the database file.', async () => {
  const { uri } = await openFixture()
  for (const part of ['', '-wal', '-shm']) {
    const { mode } = await stat(uri.slice('file:'.length) + part)
    expect(mode & 0o077).toBe(0)
  }
})

async function withOneOffer() {
  const fixture = await openFixture()
  const { id } = await fixture.documents.create({ collection: 'offers', data: offerSaying('kept') })
  return { fixture, id }
}

test('Closing lets the saves that are waiting finish, and refuses what comes later.', async () => {
  const { fixture, id } = await withOneOffer()
  const edit = (word: string) => fixture.db.updateOne({ collection: 'offers', id, data: { title: word } })
  const waiting = ['one', 'two', 'three'].map((word) => edit(word))
  await Promise.all(waiting.slice(0, 1))
  const { drizzle } = fixture.db
  await fixture.payload.destroy()
  await Promise.all(waiting)
  await expect(drizzle.run('DELETE FROM offers')).rejects.toThrow()
  expect((await rowsOf(fixture, 'SELECT title FROM offers')).map((row) => row['title'])).toEqual(['three'])
})

test('A reload of the configuration, as in development, connects anew and saves as before.', async () => {
  const { fixture, id } = await withOneOffer()
  await fixture.payload.db.destroy?.()
  await fixture.payload.db.init?.()
  await fixture.payload.db.connect?.({ hotReload: true })
  await fixture.documents.update({ collection: 'offers', id, data: offerSaying('after') })
  await fixture.payload.destroy()
  const again = await openAgain(fixture.directory)
  expect((await again.documents.findByID({ collection: 'offers', id })).title).toBe('after')
})
