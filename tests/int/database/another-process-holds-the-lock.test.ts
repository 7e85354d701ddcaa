import { expect, test } from 'vitest'
import { offerSaying } from './fixture/documents.ts'
import { rowsOf } from './fixture/open.ts'
import { saveWhileHeld } from './fixture/outsideLock.ts'
import { tornParts } from './fixture/whole.ts'

test('While another process holds the lock, reading goes on; afterwards the saves that waited succeed, and later ones.', async () => {
  const { fixture, id, saved, readsMeanwhile } = await saveWhileHeld(3_000)
  expect(readsMeanwhile).toBeGreaterThan(5)
  expect(saved.map(({ title }) => title)).toEqual(['one', 'two', 'three'])
  expect(await tornParts(fixture, id)).toEqual([])
  await fixture.documents.create({ collection: 'offers', data: offerSaying('later') })
  expect(await rowsOf(fixture, 'SELECT id FROM offers')).toHaveLength(2)
})
