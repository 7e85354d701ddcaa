/**
 * Writes three similar offers in the built system by the visible controls alone, at the pace of a person who reads every
 * help sentence and types slowly, and takes the time: `npm run build`, then
 * `node scripts/run.mjs tests/support/threeOffers.ts`. docs/measurements.md has the figures.
 */
import { setTimeout as wait } from 'node:timers/promises'
import type { Locator, Page } from 'playwright-core'
import { beginOffer, find, publish, signIn } from '../e2e/support/adminForm.ts'
import { openBrowser } from './chromium.ts'
import { startSystem } from './servers.ts'

/**
 * Seconds. A key and a press by Card, Moran & Newell, "The Keystroke-Level Model" (1980): who types what is not easy, in
 * place of their average typist. Ten seconds before each answer: a question and its help sentence have 25 words at most.
 */
const pace = { key: 0.75, point: 1.5, press: 0.2, thought: 10 }
const take = (seconds: number) => wait(seconds * 1000)

const done = { clicks: 0, strokes: 0, keys: 0, answers: 0 }

interface Hours {
  readonly day: string
  readonly from: number
  readonly to: number
}
const tuesday: Hours = { day: 'Dienstag', from: 9, to: 12 }
const wednesday: Hours = { day: 'Mittwoch', from: 13, to: 16 }
const friday: Hours = { day: 'Freitag', from: 9, to: 12 }

async function click(target: Locator): Promise<void> {
  done.clicks++
  await take(pace.point + pace.press)
  await target.click()
}
const think = () => {
  done.answers++
  return take(pace.thought)
}
async function type(page: Page, path: string, words: string): Promise<void> {
  await think()
  const field = await find(page, path)
  await click(field)
  await page.keyboard.press('Control+A')
  done.keys += words.length + 2
  await take(2 * pace.key)
  await page.keyboard.type(words, { delay: pace.key * 1000 })
}
async function choose(page: Page, path: string, answer: string): Promise<void> {
  await think()
  const field = await find(page, path)
  const button = field.getByRole('radio', { name: answer, exact: true })
  if ((await button.count()) > 0) return click(button)
  await click(field.locator('.rs__control'))
  await click(field.getByRole('option', { name: answer, exact: true }))
}
const cellOf = async (page: Page, name: string): Promise<Locator> =>
  (await find(page, 'schedule.slots')).getByRole('grid').getByRole('gridcell', { name, exact: true })

async function middleOf(cell: Locator): Promise<[number, number]> {
  await cell.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await cell.boundingBox())!
  return [x + width / 2, y + height / 2]
}

/** On a desktop one stroke over half hours, on a phone a tap for each hour. */
async function paint(page: Page, { day, from, to }: Hours): Promise<void> {
  await think()
  if (page.viewportSize()!.width < 600) {
    for (let hour = from; hour < to; hour++)
      await click(await cellOf(page, `${day} ${hour}:00 bis ${hour + 1}:00`))
    return
  }
  done.strokes++
  await take(2 * (pace.point + pace.press))
  const first = await cellOf(page, `${day} ${from}:00 bis ${from}:30`)
  const last = await cellOf(page, `${day} ${to - 1}:30 bis ${to}:00`)
  await middleOf(last)
  await page.mouse.move(...(await middleOf(first)))
  await page.mouse.down()
  await page.mouse.move(...(await middleOf(last)), { steps: 4 })
  await page.mouse.up()
}

let begun = 0
function report(name: string): void {
  console.log({ name, ...done, minutes: Math.round((performance.now() - begun) / 6000) / 10 })
  Object.assign(done, { clicks: 0, strokes: 0, keys: 0, answers: 0 })
  begun = performance.now()
}

async function first(page: Page): Promise<void> {
  done.clicks++
  await beginOffer(page)
  await type(page, 'title', 'Nähen und Deutsch am Dienstag')
  await type(
    page,
    'summary',
    'Wir nähen zusammen und sprechen dabei Deutsch. Ihr Kind wird im selben Haus betreut.',
  )
  await choose(page, 'kind', 'Frauengruppe')
  await choose(page, 'audience', 'nur für Frauen')
  await choose(page, 'schedule.form', 'feste Zeiten jede Woche')
  await paint(page, tuesday)
  await choose(page, 'partTime', 'ja')
  await choose(page, 'duration', '6 bis 12 Monate')
  await choose(page, 'entry', 'Anfang jederzeit')
  await choose(page, 'childcare.mode', 'Kinderbetreuung ist dabei')
  await choose(page, 'place', 'Lindenhof (Beispiel)')
  done.clicks++
  await publish(page)
}

async function copy(page: Page, title: string, old: Hours, next: Hours): Promise<void> {
  const before = page.url()
  await click(page.getByRole('button', { name: 'Für die nächste Saison kopieren' }))
  await page.waitForURL((url) => url.href !== before && url.searchParams.has('copied'))
  await page.locator('#field-title:enabled').waitFor()
  await type(page, 'title', title)
  await paint(page, old)
  await paint(page, next)
  done.clicks++
  await publish(page)
}

const devices = {
  desktop: { viewport: { width: 1100, height: 900 } },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
}

const [system, browser] = await Promise.all([startSystem(), openBrowser()])
try {
  for (const [name, device] of Object.entries(devices)) {
    console.log(`${name}, ${device.viewport.width} px wide`)
    const page = await signIn(browser, system, system.login('trusted-provider'), device)
    begun = performance.now()
    await first(page)
    report('first')
    await copy(page, 'Nähen und Deutsch am Mittwoch', tuesday, wednesday)
    report('copy')
    await copy(page, 'Nähen und Deutsch am Freitag', wednesday, friday)
    report('copy of the copy')
    await page.context().close()
  }
} finally {
  await browser.close()
  await system.stop()
}
