import { expect, test, vi } from 'vitest'
import { offerSaying } from './fixture/documents.ts'
import { openFixture, rowsOf, type Fixture } from './fixture/open.ts'
import { migrateBy } from './fixture/schema.ts'

/** The way SQLite changes a table, as generated migrations do it: copy, drop, rename. */
async function copyDropRename({ payload, uri }: Fixture, kept: string): Promise<void> {
  const [table] = await rowsOf({ uri }, "SELECT sql FROM sqlite_schema WHERE name = 'offers'")
  await migrateBy(payload, '20260101_000000', [
    'PRAGMA foreign_keys=OFF;',
    (table!['sql'] as string).replace('`offers`', '`__new_offers`'),
    `INSERT INTO __new_offers SELECT * FROM offers ${kept}`,
    'DROP TABLE offers',
    'ALTER TABLE __new_offers RENAME TO offers',
    'PRAGMA foreign_keys=ON;',
  ])
}

async function withOneOffer() {
  const fixture = await openFixture()
  const { id } = await fixture.documents.create({ collection: 'offers', data: offerSaying('kept') })
  return { fixture, id }
}

test('A migration that rebuilds a table keeps the rows that refer to it.', async () => {
  const { fixture, id } = await withOneOffer()
  await copyDropRename(fixture, '')
  const { tags } = await fixture.documents.findByID({ collection: 'offers', id })
  expect(tags?.map(({ word }) => word)).toEqual(['kept', 'kept', 'kept'])
  await fixture.documents.update({ collection: 'offers', id, data: offerSaying('after') })
})

test('A migration that would leave rows without their parent changes nothing.', async () => {
  const { fixture, id } = await withOneOffer()
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended')
  })
  const logged = vi.spyOn(fixture.payload.logger, 'error')
  await expect(copyDropRename(fixture, 'WHERE false')).rejects.toThrow('ended')
  exit.mockRestore()
  expect(JSON.stringify(logged.mock.calls.map(([entry]) => String((entry as { err: Error }).err)))).toMatch(
    /Nothing was changed/,
  )
  expect((await fixture.documents.findByID({ collection: 'offers', id })).tags).toHaveLength(3)
})

test('After migrations a row without its parent is refused again.', async () => {
  const { fixture } = await withOneOffer()
  const orphan = "INSERT INTO offers_tags (_order, _parent_id, id) VALUES (1, 'nobody', 'x')"
  await expect(fixture.db.client.execute(orphan)).rejects.toThrow(/FOREIGN KEY/)
})

test('The versions have the index that the list of drafts needs, and SQLite uses it.', async () => {
  const { fixture } = await withOneOffer()
  const plan = await rowsOf(
    fixture,
    'EXPLAIN QUERY PLAN SELECT id FROM _offers_v WHERE latest = 1 ORDER BY version_updated_at DESC',
  )
  expect(JSON.stringify(plan)).toMatch(/latest_by_update/)
})

test('A fresh start of the schema drops the old tables and runs the migrations anew.', async () => {
  const { fixture } = await withOneOffer()
  await fixture.payload.db.migrateFresh({ forceAcceptWarning: true })
  expect(await rowsOf(fixture, "SELECT name FROM sqlite_schema WHERE name = 'offers'")).toEqual([])
})
