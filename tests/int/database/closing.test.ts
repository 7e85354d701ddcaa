import { expect, test } from 'vitest'
import { offerSaying } from './fixture/documents.ts'
import { openAgain, openFixture, rowsOf } from './fixture/open.ts'

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
