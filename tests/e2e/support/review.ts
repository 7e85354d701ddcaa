/** An offer on its way to the public page, as the two people see it who have it in turn. */
import type { Page } from 'playwright-core'
import { step } from './adminForm.ts'

/** Takes a step and waits until the form shows the version that it leads to. */
export async function take(page: Page, name: string): Promise<void> {
  await step(page, name).click()
  await step(page, name)
    .waitFor({ state: 'detached' })
    .catch(async (cause: unknown) => {
      const said = await page
        .locator('.missing-answers, .keep-typed, .review-panel [role=status], .payload-toast-container')
        .allInnerTexts()
      throw new Error(`"${name}" was not taken; the page says: ${said.join(' | ')}`, { cause })
    })
}

/** Gives an offer back with a request. */
export async function returnSaying(page: Page, request: string): Promise<void> {
  await page.fill('.review-panel textarea', request)
  await take(page, 'return')
}

/** The start page, and in it the lists that an offer stands in. */
export async function listsWith(page: Page, title: string): Promise<string[]> {
  await page.goto('/admin')
  await page.locator('.overview').waitFor()
  const lists = page.locator('.overview section', { hasText: title })
  return (await lists.locator('h2').allTextContents()).map((heading) => heading.replace(/ \(\d+\)$/, ''))
}
