import { expect, test } from 'vitest'
import { saveWhileHeld } from '../../int/database/fixture/outsideLock.ts'

test('While another process holds the lock for 7 seconds, the event loop is never blocked for half a second.', async () => {
  const { saved, longestBlockMs, readsMeanwhile } = await saveWhileHeld(7_000)
  console.info(`longest block ${longestBlockMs.toFixed(0)} ms, ${String(readsMeanwhile)} reads meanwhile`)
  expect(longestBlockMs).toBeLessThan(500)
  expect(saved).toHaveLength(3)
})
