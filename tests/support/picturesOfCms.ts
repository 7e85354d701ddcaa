/** What docs/guides show of the CMS, as each person sees it: one line a picture. */
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { signIn } from '../e2e/support/adminForm.ts'
import { pictureFolder, savePicture } from './picturesFile.ts'
import { checkLink } from './picturesLink.ts'
import { joinAs } from './picturesOfJoining.ts'
import { prepareSituation, type Situation } from './picturesSituation.ts'
import type { System } from './servers.ts'

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }
const desk = { viewport: { width: 1100, height: 800 } }
/** For what is shown alone: as high as its page, for bars that stay in sight would cover it; and sharp when made smaller. */
const tall = { viewport: { width: 1100, height: 5600 } }
const sharpened = { ...tall, deviceScaleFactor: 2 }
const wide = { viewport: { width: 1200, height: 1400 } }

interface Picture {
  name: string
  /** Whose page it is; nobody's when she needs no login */
  who?: 'provider' | 'trusted-provider' | 'coordinator' | 'translator'
  device: typeof desk | typeof phone
  path: (situation: Situation, system: System) => string | Promise<string>
  /** What has to be there */
  has: string
  /** It is shown alone: all of it, or so many pixels from its top */
  alone?: number
}

const offer =
  (name: 'draft' | 'returned' | 'submitted' | 'foreign' | 'published') => (situation: Situation) =>
    `/admin/collections/offers/${situation[name].id}`
const start = () => '/admin'
const all = Number.MAX_SAFE_INTEGER

const pictures: readonly Picture[] = [
  { name: 'start-provider', who: 'provider', device: desk, path: start, has: '.overview' },
  { name: 'form', who: 'provider', device: desk, path: offer('draft'), has: '.review-panel' },
  { name: 'form-phone', who: 'provider', device: phone, path: offer('draft'), has: '.review-panel' },
  { name: 'week', who: 'provider', device: tall, path: offer('draft'), has: '.week-field', alone: 790 },
  {
    name: 'returned',
    who: 'provider',
    device: sharpened,
    path: offer('returned'),
    has: '.review-panel',
    alone: all,
  },
  {
    name: 'facts',
    who: 'trusted-provider',
    device: sharpened,
    path: offer('published'),
    has: '.status-panel',
    alone: all,
  },
  {
    name: 'sharing',
    who: 'trusted-provider',
    device: sharpened,
    path: offer('published'),
    has: '.sharing:has(fieldset)',
    alone: all,
  },
  { name: 'check', device: phone, path: checkLink, has: 'form' },
  { name: 'poster', device: tall, path: poster, has: '.poster', alone: all },
  { name: 'start-coordinator', who: 'coordinator', device: desk, path: start, has: '.overview' },
  {
    name: 'review',
    who: 'coordinator',
    device: sharpened,
    path: offer('submitted'),
    has: '.review-panel',
    alone: all,
  },
  {
    name: 'confirmation',
    who: 'coordinator',
    device: sharpened,
    path: offer('foreign'),
    has: '.review-panel:has([type=email])',
    alone: all,
  },
  {
    name: 'coverage',
    who: 'coordinator',
    device: desk,
    path: () => '/admin/coverage',
    has: '.coverage-page',
  },
  { name: 'report', device: wide, path: (_, { siteUrl }) => `${siteUrl}/de/info/report`, has: 'main' },
  {
    name: 'translation',
    who: 'translator',
    device: desk,
    path: ({ translation }) => `/admin/collections/translations/${translation.id}`,
    has: '.translating',
  },
]

function poster({ published }: Situation, { siteUrl }: System): string {
  return `${siteUrl}/de/offers/${String(published['slug'])}/poster`
}

const fileOf = (name: string) => join(pictureFolder, 'cms', `${name}.png`)
/** Around what is shown alone, in pixels */
const edge = 16

async function shownOn(page: Page, { has, alone }: Picture): Promise<Buffer> {
  const part = page.locator(has).first()
  await part.waitFor()
  await page.waitForLoadState('networkidle')
  if (alone === undefined) return page.screenshot({ animations: 'disabled' })
  const { x, y, width, height } = (await part.boundingBox())!
  const clip = {
    x: Math.max(0, x - edge),
    y: Math.max(0, y - edge),
    width: width + 2 * edge,
    height: Math.min(height, alone) + 2 * edge,
  }
  return page.screenshot({ animations: 'disabled', clip })
}

/** Takes all of them, with the system's examples and what people did with them. */
export async function takeCmsPictures(system: System, browser: Browser): Promise<void> {
  const visitor = await browser.newPage({ ...phone, locale: 'de-DE' })
  await joinAs(visitor, system, async () =>
    savePicture(await visitor.screenshot({ fullPage: true }), fileOf('join')),
  )
  const situation = await prepareSituation(system)
  for (const picture of pictures) {
    const { who, device } = picture
    const page = who
      ? await signIn(browser, system, system.login(who), device)
      : await browser.newPage({ ...device, locale: 'de-DE' })
    await page.goto(await picture.path(situation, system))
    await savePicture(await shownOn(page, picture), fileOf(picture.name))
    await page.context().close()
  }
}
