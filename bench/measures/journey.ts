/**
 * "Open, filter, open an offer, message ready" on the worst phone, in Arabic: what she waits for, taps and pays. Her own
 * thinking is not in it: each tap follows as soon as what it is for is on the screen.
 */
import type { BrowserContext, Page } from 'playwright-core'
import { keep } from '../../tests/e2e/support/phone.ts'
import { phones, throttle } from '../../tests/support/throttle.ts'
import { bytesOf, listen, visit, type Sent } from '../browser/visit.ts'
import { bytes, seconds, type Reading } from '../readings.ts'
import { median } from '../statistics.ts'
import type { Measure } from './measure.ts'

const times = 3
const patience = { timeout: 120_000 }

/** What one walk has taken until it came somewhere. */
interface Taken {
  readonly ms: number
  readonly bytes: number
  readonly taps: number
}

/** A walk by taps, from the moment it is begun. */
function walker(page: Page, sent: readonly Sent[]) {
  const begun = performance.now()
  let taps = 0
  return {
    tap: (selector: string) => {
      taps++
      return page.locator(selector).first().click(patience)
    },
    taken: (): Taken => ({
      ms: performance.now() - begun,
      bytes: sent.reduce((sum, one) => sum + bytesOf(one), 0),
      taps,
    }),
  }
}

type Ways = { readonly offer: Taken; readonly message: Taken }[]

async function walk(context: BrowserContext, siteUrl: string): Promise<Ways[number]> {
  const page = await context.newPage()
  const { tap, taken } = walker(page, await listen(page, context))
  await throttle(page, phones.worst)
  await page.goto(`${siteUrl}/ar/`, { waitUntil: 'commit', ...patience })
  await tap('input[name=childcare][value=with]')
  await tap('form button.sign')
  await tap('.card h2 a')
  await page.locator('#register').waitFor(patience)
  const offer = taken()
  await tap('.bottom .sign')
  await tap('input[name=time][value=morning]')
  await tap('form[data-ask] .sign')
  await page.locator('#message').filter({ hasText: 'Vormittag, 8 bis 12 Uhr' }).waitFor(patience)
  const message = taken()
  await page.close()
  return { offer, message }
}

/** Nothing can come over the wire: a phone that keeps the offers, without network. */
async function walkWithoutNetwork(context: BrowserContext, siteUrl: string): Promise<Taken> {
  const page = await context.newPage()
  await page.goto(`${siteUrl}/ar/`)
  await keep(page)
  const { tap, taken } = walker(page, [])
  await throttle(page, { ...phones.worst, kbps: 1_000_000, rttMs: 0 })
  await context.setOffline(true)
  await page.goto(`${siteUrl}/ar/offers`, { waitUntil: 'commit' })
  await page.locator('#finder[data-ready]').waitFor(patience)
  await tap('.filter > summary')
  await tap('input[name=childcare][value=with]')
  await tap('form button.sign')
  await tap('.card h2 a')
  await page.locator('#register').waitFor(patience)
  return taken()
}

function reading(name: string, all: readonly Taken[]): Reading {
  const [ms, size] = [median(all.map((one) => one.ms)), median(all.map((one) => one.bytes))]
  const taps = median(all.map((one) => one.taps))
  return {
    what: `${name}, 400 kbit/s: time / bytes / taps`,
    value: ms,
    shown: `${seconds(ms)} / ${bytes(size)} / ${String(taps)}`,
  }
}

export const journey: Measure = {
  name: 'journey',
  once: true,
  take: async ({ siteUrl }, browser) => {
    const [first, second]: [Ways, Ways] = [[], []]
    const kept: Taken[] = []
    for (let turn = 0; turn < times; turn++)
      await visit(browser, async ({ context }) => {
        first.push(await walk(context, siteUrl))
        second.push(await walk(context, siteUrl))
        kept.push(await walkWithoutNetwork(context, siteUrl))
      })
    const offers = (ways: Ways) => ways.map(({ offer }) => offer)
    const messages = (ways: Ways) => ways.map(({ message }) => message)
    return [
      reading('first visit, from the start page to an offer with childcare', offers(first)),
      reading('first visit, to the message ready to send', messages(first)),
      reading('second visit, to an offer with childcare', offers(second)),
      reading('second visit, to the message ready to send', messages(second)),
      {
        ...reading('', kept),
        what: 'offers kept, no network, from the list to an offer with childcare: time / bytes / taps',
      },
    ]
  },
}
