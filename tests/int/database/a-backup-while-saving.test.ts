import { readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { backupTo } from '../../../cms/database/backup.ts'
import { offerSaying } from './fixture/documents.ts'
import { openFixture, rowsOf } from './fixture/open.ts'
import { tornParts } from './fixture/whole.ts'

test('A backup made while somebody saves is sound, holds whole documents, and can be read by nobody else.', async () => {
  const fixture = await openFixture()
  const { id } = await fixture.documents.create({ collection: 'offers', data: offerSaying('first') })
  const state = { isDone: false }
  let edits = 0
  const saving = (async () => {
    for (; !state.isDone; edits += 1)
      await fixture.documents.update({ collection: 'offers', id, data: offerSaying(`edit ${String(edits)}`) })
  })()
  const file = path.join(fixture.directory, 'backup.db')
  await backupTo(fixture.payload, file)
  state.isDone = true
  await saving

  expect(edits).toBeGreaterThan(1)
  const backup = { uri: `file:${file}` }
  expect(await tornParts(backup, id)).toEqual([])
  expect(await rowsOf(backup, 'SELECT id FROM offers')).toHaveLength(1)
  expect((await stat(file)).mode & 0o077).toBe(0)
  expect((await readdir(fixture.directory)).filter((name) => name.includes('unfinished'))).toEqual([])
})

test('A backup never replaces a file that is there.', async () => {
  const fixture = await openFixture()
  const file = path.join(fixture.directory, 'backup.db')
  await writeFile(file, 'the backup of yesterday')
  await expect(backupTo(fixture.payload, file)).rejects.toThrow(/there already/)
})

test('A backup that cannot be written leaves nothing behind.', async () => {
  const fixture = await openFixture()
  const file = path.join(fixture.directory, 'no such directory/backup.db')
  await expect(backupTo(fixture.payload, file)).rejects.toThrow(/ENOENT/)
})
