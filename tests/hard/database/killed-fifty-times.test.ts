import { expect, test } from 'vitest'
import { killWhilePublishing } from '../../int/database/fixture/kill.ts'

test('Fifty kills while publishing leave no torn document and lose nothing that was acknowledged.', async () => {
  const damage = await killWhilePublishing(50)
  expect(damage).toMatchObject({ torn: [], lost: [], unsound: [] })
  expect(damage.acknowledged).toBeGreaterThan(50)
})
