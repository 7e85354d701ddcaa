import { describe, expect, test } from 'vitest'
import { crossed } from '../../../../scripts/lint/imports.mjs'

const refused: [from: string, source: string][] = [
  ['content-models/offer.ts', 'payload'],
  ['content-models/offer.ts', '@payloadcms/ui'],
  ['content-models/offer.ts', 'react'],
  ['content-models/offer.ts', 'astro:content'],
  ['content-models/offer.ts', '../cms/fields.ts'],
  ['content-models/offer.ts', 'node:crypto'],
  ['content-models/offer.ts', 'zod'],
  ['cms/hooks/a.ts', '../../site/i18n.ts'],
  ['cms/hooks/a.ts', 'zod'],
  ['site/pages/index.astro', '../../cms/settings.ts'],
  ['site/pages/index.astro', 'i18next'],
  ['site/finder/Finder.tsx', '../../content-models/schema.ts'],
  ['site/a.ts', '../tests/fixtures/offer.ts'],
  ['scripts/a.mjs', '../tests/fixtures/offer.ts'],
]
const allowed: [from: string, source: string][] = [
  ['content-models/schema.ts', 'zod'],
  ['content-models/snapshot.ts', 'zod'],
  ['content-models/facets.ts', './offer.ts'],
  ['content-models/messages.ts', '../locales/languages.json'],
  ['cms/hooks/a.ts', '../../content-models/schema.ts'],
  ['cms/hooks/site/a.ts', './site/b.ts'],
  ['cms/hooks/a.ts', 'node:crypto'],
  ['site/i18n.ts', 'i18next'],
  ['site/source.ts', '../content-models/schema.ts'],
  ['site/finder/Finder.tsx', 'react'],
  ['tests/unit/a.test.ts', '../support/paths.ts'],
  ['tests/int/a.test.ts', '../../cms/payload.config.ts'],
]

test.each(refused)('%s may not import %s', (from, source) => {
  expect(crossed(from, source, false)?.because).toMatch(/\.$/)
})
test.each(allowed)('%s may import %s', (from, source) => {
  expect(crossed(from, source, false)).toBeUndefined()
})

describe('types alone', () => {
  test('may come from the validator, for nothing of it reaches the phone', () => {
    expect(crossed('site/finder/Finder.tsx', '../../content-models/schema.ts', true)).toBeUndefined()
  })
  test('do not join CMS and site either', () => {
    expect(crossed('site/a.ts', '../cms/settings.ts', true)).toBeDefined()
  })
})
