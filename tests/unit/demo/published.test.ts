import { describe, expect, test } from 'vitest'
import { entryOf } from '../../../cms/demo/entry.ts'
import { statusOf } from '../../../cms/demo/status.ts'
import type { Raw } from '../../../cms/demo/content.ts'
import { models } from '../../../content-models/models.ts'
import { valueAt } from '../../../content-models/paths.ts'
import { schemas } from '../../../content-models/schema.ts'
import { content, fieldsOf, published, resolve, resolveOn } from './examples.ts'

const kinds = [...new Set(published.map(([, kind]) => kind))]

describe('The examples', () => {
  test.each(kinds)('can be published: every %s', (asked) => {
    for (const [key, kind, entry] of published)
      if (kind === asked) expect(schemas[kind].safeParse(entry).error?.issues ?? [], key).toEqual([])
  })

  test('can be published: every status', () => {
    for (const { key, status } of content.offers) {
      const row = { id: key, offer: key, ...statusOf(status as Raw | undefined, resolve) }
      expect(schemas.offerStatus.safeParse(row).error?.issues ?? [], key).toEqual([])
    }
  })

  test('can be loaded on any day', () => {
    for (const day of ['2026-02-28', '2027-12-31', '2028-02-29'])
      for (const offer of content.offers)
        expect(() => entryOf(models.offer, fieldsOf('offer', offer), resolveOn(day))).not.toThrow()
  })

  test('are recognised by what stands there once', () => {
    const keys = [...published.map(([key]) => key), ...content.offers.map(({ key }) => `demo:${key}`)]
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
    const names = published
      .filter(([, kind]) => kind !== 'offer' && kind !== 'infoPage')
      .map(([, kind, entry]) => `${kind} ${String(valueAt(entry, 'name') ?? valueAt(entry, 'title'))}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})
