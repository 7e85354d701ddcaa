/** A phone that runs no script, new for each test of a file. */
import type { Page } from 'playwright-core'
import { beforeEach } from 'vitest'
import { browser, system } from './running.ts'

export let page: Page

/** Call it once, below `keepRunning`. */
export function keepPlainPhone(): void {
  beforeEach(async () => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      baseURL: system.siteUrl,
      javaScriptEnabled: false,
    })
    page = await context.newPage()
    return () => context.close()
  })
}
