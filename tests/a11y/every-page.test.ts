import { expect, test } from 'vitest'
import { languages } from '../../content-models/languages.ts'
import { accessibility } from '../support/a11y.ts'

const site = accessibility()

/** Minutes, not seconds: `npm run test:a11y` asks for it. */
const isAskedFor = process.env.A11Y === 'full'

test.runIf(isAskedFor).for(languages.map(({ code }) => code))(
  'no page in %s keeps anybody out',
  { timeout: 3_600_000 },
  async (language) => {
    const pages = site.addresses.filter((address) => new URL(address).pathname.startsWith(`/${language}/`))
    expect(pages).not.toEqual([])
    const faults: Record<string, string[]> = {}
    for (const [n, page] of pages.entries()) {
      const scheme = n % 2 ? 'dark' : 'light'
      const found = await site
        .checkPage(page, { scheme, width: 360 })
        .catch((error: unknown) => [String(error)])
      if (found.length) faults[`${page} (${scheme})`] = found
    }
    expect(faults).toEqual({})
  },
)
