import { afterAll, expect, test } from 'vitest'
import { languages } from '../../content-models/languages.ts'
import { accessibility } from '../support/a11y.ts'
import { writeAccessibilityPage, type Looked } from '../support/accessibilityPage.ts'

const site = accessibility()

/** An hour or two, not minutes: `npm run test:a11y` asks for it. */
const isAskedFor = process.env.A11Y === 'full'
const schemes = ['light', 'dark'] as const

const looked: Looked[] = []
afterAll(async () => {
  if (looked.length === languages.length) await writeAccessibilityPage(looked)
})

// Two languages at a time, for each page waits half a second to see that nothing more is loaded.
test.runIf(isAskedFor).concurrent.for(languages.map(({ code }) => code))(
  'no page in %s keeps anybody out, light or dark',
  { timeout: 7_200_000 },
  async (language) => {
    const pages = site.addresses.filter((address) => new URL(address).pathname.startsWith(`/${language}/`))
    expect(pages).not.toEqual([])
    const faults: Record<string, string[]> = {}
    for (const page of pages)
      for (const scheme of schemes) {
        const found = await site
          .checkPage(page, { scheme, width: 360 })
          .catch((error: unknown) => [String(error)])
        if (found.length) faults[`${new URL(page).pathname} (${scheme})`] = found
      }
    looked.push({ language, pages: pages.length, checks: pages.length * schemes.length, faults })
    expect(faults).toEqual({})
  },
)
