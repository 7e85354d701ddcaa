import type { Browser } from 'playwright-core'
import type { Reading } from '../readings.ts'
import type { System } from '../system.ts'

export interface Measure {
  /** For `--only` */
  readonly name: string
  /** Does not depend on the number of offers: taken once, with the largest */
  readonly once?: true
  readonly take: (system: System, browser: Browser) => Promise<Reading[]>
}
