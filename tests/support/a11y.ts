import { afterAll, beforeAll } from 'vitest'
import { openChecker, type Checker } from './pa11y.ts'
import { startSystem, type System } from './servers.ts'
import { addressesOf } from './sitemap.ts'

export interface Accessibility {
  siteUrl: string
  /** Both servers, for pages that somebody makes first */
  system: System
  /** Every page in every language */
  addresses: string[]
  checkPage: Checker['checkPage']
}

/** The running site and a browser to check it with, for one test file. Filled before its first test. */
export function accessibility(): Accessibility {
  const shared = {} as Accessibility
  let system: System | undefined
  let checker: Checker | undefined
  beforeAll(async () => {
    system = await startSystem()
    checker = await openChecker()
    shared.siteUrl = system.siteUrl
    shared.system = system
    shared.addresses = await addressesOf(system.siteUrl)
    shared.checkPage = checker.checkPage
  }, 300_000)
  afterAll(async () => {
    await checker?.close()
    await system?.stop()
  })
  return shared
}
