import type axeCore from 'axe-core'
import pa11y from 'pa11y'
import { launch, type Browser, type HTTPResponse, type Page } from 'puppeteer-core'
import { launchSettings } from './chromium.ts'

export interface Look {
  scheme: 'light' | 'dark'
  /** Of the viewport, in CSS pixels */
  width: number
  /** What the address must answer: a fault page can be accessible, and still be the wrong page. */
  status?: number
  /** Only what is inside this element is looked at: the rest is not ours. It is waited for. */
  within?: string
  /** A session, as a browser sends it: "name=value" */
  cookie?: string
  /** What her browser asks for; English when left out */
  language?: string
  /** What somebody does on the page before it is looked at */
  first?: (page: Page) => Promise<void>
}

export interface Checker {
  /** The accessibility faults of a page, each as readable lines; empty when there is none. */
  checkPage: (url: string, look: Look) => Promise<string[]>
  close: () => Promise<void>
}

/** One browser for many checks; each check has a profile of its own in it. */
export async function openChecker(): Promise<Checker> {
  const browser = await launch(await launchSettings())
  return {
    checkPage: (url, look) => inFreshPage(browser, (page) => check(browser, page, url, look)),
    close: () => browser.close(),
  }
}

async function inFreshPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.createBrowserContext()
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}

async function check(browser: Browser, page: Page, url: string, look: Look): Promise<string[]> {
  const viewport = { width: look.width, height: 900 }
  await page.setViewport(viewport)
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: look.scheme },
    // A contrast measured half way through a transition says nothing.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  if (look.language !== undefined) await page.setExtraHTTPHeaders({ 'accept-language': look.language })
  if (look.cookie !== undefined) await signIn(page, url, look.cookie)
  // Not before scripts have taken over the page: what they change is checked too.
  expectStatus(await page.goto(url, { waitUntil: 'networkidle0', timeout: 30_000 }), look.status ?? 200)
  if (look.within !== undefined) await page.waitForSelector(look.within, { timeout: 30_000 })
  await look.first?.(page)
  await readThrough(page)
  const { issues } = await pa11y(url, {
    ...(look.within === undefined ? {} : { rootElement: look.within }),
    browser,
    page,
    ignoreUrl: true,
    runners: ['axe', 'htmlcs'],
    standard: 'WCAG2AA',
    includeWarnings: true,
    userAgent: '',
    viewport,
    timeout: 60_000,
  })
  return [...issues.filter(isFault).map(readable), ...(await rulesOfWcag22(page, look.within))]
}

/**
 * What is out of sight is laid out when it comes near (content-visibility), and keeps its size from then on: the page is
 * judged as somebody has seen it who scrolled down once.
 */
const readThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const twoFrames = () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve))
      })
    const before = scrollY
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y)
      await twoFrames()
    }
    scrollTo(0, before)
    await twoFrames()
  })

async function signIn(page: Page, url: string, cookie: string): Promise<void> {
  const [name = '', ...value] = cookie.split('=')
  await page.browserContext().setCookie({ name, value: value.join('='), domain: new URL(url).hostname })
}

function expectStatus(response: HTTPResponse | null, expected: number): void {
  const status = response?.status()
  if (status !== expected) throw new Error(`${response?.url()} answered ${status}, not ${expected}.`)
}

type Issue = Awaited<ReturnType<typeof pa11y>>['issues'][number]

/**
 * Errors of both runners, and what axe has found to be wrong but calls a moderate matter. The warnings of htmlcs, and
 * those of axe that need a look, are reminders to check something by hand, wrong or not.
 */
function isFault({ type, runner, runnerExtras }: Issue): boolean {
  return type === 'error' || (runner === 'axe' && !runnerExtras.needsFurtherReview)
}

function readable({
  code,
  message,
  selector,
  context,
}: Omit<Issue, 'type' | 'runner' | 'runnerExtras'>): string {
  return [code, message, selector, context].filter(Boolean).join('\n    ')
}

/** pa11y stops at WCAG 2.1 and leaves axe loaded in the page: what 2.2 added is asked of that axe. */
async function rulesOfWcag22(page: Page, within: string | undefined): Promise<string[]> {
  const tags = ['wcag22a', 'wcag22aa']
  const found = await page.evaluate(
    async (tags, within) => {
      const { axe } = window as unknown as { axe: typeof axeCore }
      const rules = Object.fromEntries(axe.getRules(tags).map(({ ruleId }) => [ruleId, { enabled: true }]))
      const options: axeCore.RunOptions = { runOnly: { type: 'tag', values: tags }, rules }
      const { violations } = await axe.run(within ?? document, options)
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, html }) => ({
          code: id,
          message: help,
          selector: target.join(' '),
          context: html,
        })),
      )
    },
    tags,
    within,
  )
  return found.map(readable)
}
