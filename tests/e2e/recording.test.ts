/** A person reads a page aloud: from the coordinator's file to the ear of a woman whose language no phone speaks. */
import type { BrowserContext, Page, Request } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { silence } from '../fixtures/mp3.ts'
import { overflowing } from '../support/layout.ts'
import { openChecker } from '../support/pa11y.ts'
import { noTraces, storedOn } from '../support/traces.ts'
import { CmsClient, type Doc } from './support/cmsClient.ts'
import { giveVoices } from './support/fakeSpeech.ts'
import { browser, keepRunning, system } from './support/running.ts'

const slug = 'naehcafe-am-vormittag-mit-kinderzimmer'
const path = `/ku/offers/${slug}`
const words = 'Li tomarê guhdarî bike (1:12 deqîqe, 0,3 MB)'
let client: CmsClient
let offer: Doc
let recording: Doc
let context: BrowserContext
let page: Page
/** What was asked of the site for its sound */
let asked: Request[]

async function upload(): Promise<Doc> {
  const doc = await client.upload(
    '/api/recordings',
    new File([new Uint8Array(silence(2000))], 'Fatima.mp3', { type: 'audio/mpeg' }),
    { kind: 'offer', offer: offer.id, language: 'ku', speakerAgreed: true },
  )
  expect(doc).toMatchObject({ seconds: 72 })
  return doc
}
const htmlOf = async (address: string) => (await fetch(system.siteUrl + address)).text()
const mediaOf = (headers: Record<string, string> = {}) =>
  fetch(`${system.siteUrl}/media/${String(recording['hash'])}`, { headers })

keepRunning()
beforeAll(async () => {
  client = await CmsClient.signIn(system, system.login('admin'))
  const { docs } = await client.send<{ docs: Doc[] }>('GET', `/api/offers?where[slug][equals]=${slug}`)
  offer = docs[0]!
  recording = await upload()
  await vi.waitFor(async () => expect(await htmlOf(path)).toContain('<audio'), {
    timeout: 30_000,
    interval: 500,
  })
}, 60_000)
const open = async (script = true) => {
  context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    baseURL: system.siteUrl,
    javaScriptEnabled: script,
  })
  page = await context.newPage()
  asked = []
  page.on('request', (request) => request.url().includes('/media/') && asked.push(request))
}
beforeEach(() => open())
afterEach(() => context.close())

const sound = () => page.locator('audio')
const isPlaying = () => sound().evaluate((audio: HTMLAudioElement) => !audio.paused && audio.currentTime > 0)
/** Presses the browser's own button, which stands at the start of its player. */
const press = () => sound().click({ position: { x: 28, y: 27 } })
async function listen(): Promise<void> {
  await page.goto(path)
  await press()
  await expect.poll(isPlaying).toBe(true)
}

describe('on the page of the offer', () => {
  it('she is told how long and how large it is, and nothing comes before she presses', async () => {
    for (const script of [false, true]) {
      await context.close()
      await open(script)
      await page.goto(path, { waitUntil: 'networkidle' })
      expect([await page.locator('#recording').innerText(), await sound().isVisible()]).toEqual([words, true])
      expect(asked).toEqual([])
      expect(await overflowing(page)).toEqual([])
    }
    await press()
    await expect.poll(isPlaying).toBe(true)
    expect(asked.map((request) => request.headers()['range'])).toEqual([expect.stringMatching(/^bytes=0-/)])
    expect(await storedOn(page)).toEqual(noTraces)
  })

  it('there is none in another language', async () => {
    expect(await htmlOf(`/ar/offers/${slug}`)).not.toContain('<audio')
  })

  it('no barrier is found', async () => {
    const checker = await openChecker()
    for (const scheme of ['light', 'dark'] as const)
      expect(await checker.checkPage(system.siteUrl + path, { scheme, width: 360 })).toEqual([])
    await checker.close()
  })

  it('it goes on anywhere, for the file comes in parts', async () => {
    const part = await mediaOf({ range: 'bytes=0-1' })
    expect([part.status, part.headers.get('content-range'), part.headers.get('content-type')]).toEqual([
      206,
      'bytes 0-1/288000',
      'audio/mpeg',
    ])
    expect([part.headers.get('x-content-type-options'), part.headers.get('etag')]).toEqual([
      'nosniff',
      (await mediaOf()).headers.get('etag'),
    ])
    await listen()
    await sound().evaluate((audio: HTMLAudioElement) => {
      audio.currentTime = 60
    })
    await expect
      .poll(() => sound().evaluate((audio: HTMLAudioElement) => audio.currentTime))
      .toBeGreaterThan(60)
  })

  it('the button that reads aloud leads to it where the phone has no voice of hers', async () => {
    await giveVoices(context, ['de-DE'])
    await page.goto(path)
    await page.locator('[data-aloud] > button').click()
    await page.locator('.aloud-bar').getByRole('button', { name: words }).click()
    await expect.poll(isPlaying).toBe(true)
    expect(await page.locator('.aloud-bar').count()).toBe(0)
  })
})

describe('it is silent at once', () => {
  it('when the exit is tapped', async () => {
    await context.route('https://www.dwd.de/**', (route) => route.fulfill({ status: 204 }))
    await listen()
    const audio = (await sound().elementHandle()) as unknown as { evaluate: Page['evaluate'] }
    await page.locator('.exit').click({ noWaitAfter: true })
    await page.locator('.exit-overlay').waitFor()
    expect(await audio.evaluate((element) => (element as unknown as HTMLAudioElement).paused)).toBe(true)
  })

  it.each([
    ['when the page goes', () => dispatchEvent(new PageTransitionEvent('pagehide'))],
    [
      'when the page is out of sight',
      () => {
        Object.defineProperty(document, 'hidden', { value: true })
        return document.dispatchEvent(new Event('visibilitychange'))
      },
    ],
  ])('%s', async (_, happens) => {
    await listen()
    await page.evaluate(happens)
    expect(await isPlaying()).toBe(false)
  })
})

describe('in the end', () => {
  it('the page says when it has changed since, and then a withdrawn recording is nowhere', async () => {
    expect(await htmlOf(path)).not.toContain('piştî tomarê')
    await client.send('PATCH', `/api/offers/${offer.id}`, { title: 'Nähcafé am Abend', _status: 'published' })
    await expect.poll(() => htmlOf(path), { timeout: 20_000 }).toContain('Rûpel piştî tomarê hate guhertin.')
    expect((await mediaOf()).status).toBe(200)
    await client.send('DELETE', `/api/recordings/${recording.id}`)
    await expect.poll(() => htmlOf(path), { timeout: 20_000 }).not.toContain('<audio')
    expect((await mediaOf()).status).toBe(404)
  })
})
