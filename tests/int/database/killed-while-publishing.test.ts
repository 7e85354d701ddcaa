import { expect, test } from 'vitest'
import { killWhilePublishing } from './fixture/kill.ts'

test('A process that is killed while it publishes leaves whole documents and loses nothing it acknowledged.', async () => {
  const damage = await killWhilePublishing(8)
  expect(damage).toMatchObject({ torn: [], lost: [], unsound: [] })
  expect(damage.acknowledged).toBeGreaterThan(8)
})
