/** From a tap on a choice to the painted results on a slow phone. */
import type { Page } from 'playwright-core'
import { throttle } from '../../tests/support/throttle.ts'
import { ms } from '../readings.ts'
import { median, quantile } from '../statistics.ts'

const turns = 30

/** The wire takes no time here: what is left is the server on the same machine and the phone's own work. */
const phone = { kbps: 1_000_000, rttMs: 0, cpu: 4 }

/** Taps the choice and gives the milliseconds until the frame in which the number of hits has changed is painted. */
const tap = (page: Page, choice: string): Promise<number> =>
  page.evaluate(
    (selector) =>
      new Promise<number>((resolve, reject) => {
        const found = document.getElementById('found')
        const input = document.querySelector<HTMLElement>(selector)
        if (!found || !input) {
          reject(new Error(`The finder has no ${selector}.`))
          return
        }
        const start = performance.now()
        new MutationObserver((_, observer) => {
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
        }).observe(found, { childList: true, characterData: true, subtree: true })
        setTimeout(() => reject(new Error(`Nothing changed after ${selector}.`)), 10_000)
        input.click()
      }),
    choice,
  )

/** Opens the form of a finder that is ready, and taps one choice after another. */
export async function facetTaps(page: Page): Promise<{ p50: number; p95: number; shown: string }> {
  await page.locator('#finder[data-ready]').waitFor()
  await page.click('.filter > summary')
  await throttle(page, phone)
  const taken = []
  for (let turn = 0; turn < turns; turn++) {
    const choice = ['with', 'along'][turn % 2] ?? ''
    taken.push(await tap(page, `input[name=childcare][value=${choice}]`))
  }
  const [p50, p95] = [median(taken), quantile(taken, 0.95)]
  return { p50, p95, shown: `${ms(p50)} / ${ms(p95)}` }
}
