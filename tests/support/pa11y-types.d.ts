/** The part of pa11y that the tests use; the package brings no types. */
declare module 'pa11y' {
  import type { Browser, Page } from 'puppeteer-core'

  interface Issue {
    code: string
    type: 'error' | 'warning' | 'notice'
    message: string
    context: string
    selector: string
    runner: string
    runnerExtras: { needsFurtherReview?: boolean }
  }

  interface Options {
    browser: Browser
    page: Page
    /** Test what the page shows already. */
    ignoreUrl: boolean
    runners: ('axe' | 'htmlcs')[]
    standard: 'WCAG2A' | 'WCAG2AA' | 'WCAG2AAA'
    includeWarnings: boolean
    userAgent: string
    viewport: { width: number; height: number }
    timeout: number
  }

  export default function pa11y(url: string, options: Options): Promise<{ issues: Issue[] }>
}
