/** From the German to her language: a translator's queue, her page beside the German, and what readers get meanwhile. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { translationLanguages } from '../../content-models/languages.ts'
import { translatableKinds } from '../../content-models/translation.ts'
import { overflowing } from '../support/layout.ts'
import { signIn } from './support/adminForm.ts'
import { CmsClient, type Doc } from './support/cmsClient.ts'
import { browser, keepRunning, system } from './support/running.ts'

/** A right-to-left one, and hers; the examples are in it by machine. */
const language = 'ar'
let translator: Page
let staff: CmsClient
let offer: Doc
let translation: Doc

keepRunning()
beforeAll(async () => {
  translator = await signIn(browser, system, system.login('translator'))
  staff = await CmsClient.signIn(system, system.login('coordinator'))
  offer = await only('offers', 'externalId', 'demo:naehcafe-stendal')
  translation = await only('translations', 'key', `offer/${offer.id}/${language}`)
})

async function only(collection: string, field: string, value: string): Promise<Doc> {
  const { docs } = await staff.send<{ docs: Doc[] }>(
    'GET',
    `/api/${collection}?depth=0&limit=1&where[${field}][equals]=${encodeURIComponent(value)}`,
  )
  expect(docs, `${collection} ${value}`).toHaveLength(1)
  return docs[0]!
}
const readers = async (lang = language) =>
  (await fetch(`${system.siteUrl}/${lang}/offers/${String(offer['slug'])}`)).text()
const textOf = (path: string) => translator.locator(`.translating-text[data-path="${path}"]`)
/** In one of her lists: another language of hers may wait beside it under the same title. */
const task = (name: string) => translator.locator(`[data-tasks=${name}] a[href$="${translation.id}"]`)

async function openTranslation(): Promise<void> {
  await translator.goto(`/admin/collections/translations/${translation.id}`)
  await textOf('title').locator('textarea').waitFor()
}
async function finish(step: string): Promise<void> {
  await Promise.all([
    translator.waitForEvent('load'),
    translator.locator(`.translating-panel [data-step=${step}]`).click(),
  ])
  await textOf('title').locator('textarea').waitFor()
}

it('while a German draft is pending, a translator publishes her language, and nothing of the draft appears', async () => {
  await staff.send('PATCH', `/api/offers/${offer.id}?draft=true`, { title: 'Noch geheimes Nähcafé' })
  await openTranslation()
  expect(await textOf('title').locator('[lang=de]').first().textContent()).toBe(offer['title'])
  expect(await textOf('title').locator('textarea').getAttribute('dir')).toBe('rtl')
  await textOf('title').locator('textarea').fill('مقهى الخياطة للنساء')
  await finish('publish')
  await expect.poll(() => readers(), { timeout: 10_000 }).toContain('مقهى الخياطة للنساء')
  for (const lang of [language, 'de', 'en']) expect(await readers(lang)).not.toContain('geheim')
  expect((await only('offers', 'id', offer.id))['title']).toBe(offer['title'])
})

it('the mark of the machine is gone from what she has reviewed', async () => {
  expect(await readers()).not.toContain('العنوان مترجم آليًا')
  expect(await readers('uk')).toContain('Назву переклала машина')
})

it('once the German is published, readers see that it is newer, and she finds it in her queue', async () => {
  await staff.send('PATCH', `/api/offers/${offer.id}`, { title: 'Nähcafé am Abend', _status: 'published' })
  offer = { ...offer, title: 'Nähcafé am Abend' }
  await expect.poll(() => readers(), { timeout: 10_000 }).toContain('النص الألماني أحدث')
  expect(await readers()).toContain('مقهى الخياطة للنساء')
  await translator.setViewportSize({ width: 360, height: 740 })
  await translator.goto('/admin')
  expect(await task('outdated').textContent()).toBe('Nähcafé am Abend')
  await task('outdated').click()
  await textOf('title').locator('.translating-changed').waitFor()
  expect(await textOf('title').locator('ins').first().textContent()).toContain('Abend')
  // The frame around it is Payload's: its head cuts a long title off.
  expect((await overflowing(translator)).filter((fault) => fault.includes('.translating'))).toEqual([])
})

it('by keyboard at a phone’s width she says that the words are still right', async () => {
  await textOf('title').locator('textarea').focus()
  await translator.keyboard.press('Tab')
  await translator.keyboard.press('Enter')
  await textOf('title').locator('.translating-changed').waitFor({ state: 'detached' })
  await finish('publish')
  await expect.poll(() => readers(), { timeout: 10_000 }).not.toContain('النص الألماني أحدث')
  await translator.goto('/admin')
  await translator.locator('[data-tasks]').first().waitFor()
  expect(await task('outdated').count()).toBe(0)
})

it('a woman of the community confirms the words, and the page shows the day', async () => {
  const reviewer = await signIn(browser, system, system.login('reviewer'))
  const ukrainian = await only('translations', 'key', `offer/${offer.id}/uk`)
  const words = (ukrainian['words'] as { path: string; text: string }[]).map(({ path, text }) => ({
    path,
    text: path === 'title' ? 'Швейне кафе ввечері' : text,
  }))
  await staff.send('PATCH', `/api/translations/${ukrainian.id}`, {
    words,
    status: 'reviewed',
    _status: 'published',
  })
  await reviewer.goto(`/admin/collections/translations/${ukrainian.id}`)
  await reviewer.locator('[data-step=confirm]').click()
  await reviewer.locator('.translating-panel li', { hasText: 'Hat bestätigt' }).waitFor()
  await expect
    .poll(() => readers('uk'), { timeout: 10_000 })
    .toContain('Перевірено разом із жінками, які говорять цією мовою')
})

it('the coordination sees how much is translated, and nobody else', async () => {
  const coordinator = await signIn(browser, system, system.login('coordinator'))
  await coordinator
    .getByRole('link', { name: 'Stand der Übersetzungen' })
    .first()
    .waitFor({ state: 'attached' })
  await coordinator.goto('/admin/coverage')
  const tables = coordinator.locator('.coverage-page table')
  expect(await tables.count()).toBe(translationLanguages.values.length)
  for (const table of await tables.all())
    expect(await table.locator('tbody tr').count()).toBe(translatableKinds.values.length)
  await translator.goto('/admin/coverage')
  expect(await translator.locator('.coverage-page').count()).toBe(0)
})
