/** The built system and a browser, for all tests of a file: running before the first, gone after the last. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from '../../support/chromium.ts'
import { startSystem, type System, type SystemOptions } from '../../support/servers.ts'

export let system: System
export let browser: Browser

/** Call it once, above the file's own `beforeAll`. */
export function keepRunning(options?: SystemOptions): void {
  beforeAll(async () => {
    system = await startSystem(options)
    browser = await openBrowser()
  }, 300_000)
  // What was started last is there only when the rest is: a system that does not start is the one fault that is told.
  afterAll(async () => {
    await (browser as Browser | undefined)?.close()
    await (system as System | undefined)?.stop()
  })
}
