import { afterEach, expect, test, vi } from 'vitest'
import { chromiumPath } from '../../support/chromium.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('CHROME_PATH wins', async () => {
  vi.stubEnv('CHROME_PATH', process.execPath)
  expect(await chromiumPath()).toBe(process.execPath)
})

test('a CHROME_PATH that leads nowhere is told, not passed over', async () => {
  vi.stubEnv('CHROME_PATH', '/nowhere/chrome')
  await expect(chromiumPath()).rejects.toThrow('CHROME_PATH is /nowhere/chrome, but no file is there.')
})
