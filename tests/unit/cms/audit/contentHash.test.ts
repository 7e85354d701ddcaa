import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentHash } from '../../../../cms/audit/contentHash.ts'

const document = fc.dictionary(
  fc.constantFrom('title', 'kind', 'place', 'papers'),
  fc.oneof(fc.string(), fc.integer(), fc.array(fc.string())),
)

describe('the hash of a document', () => {
  it('is the same in whatever order its answers stand', () => {
    fc.assert(
      fc.property(document, (one) => {
        const turned = Object.fromEntries(Object.entries(one).reverse())
        expect(contentHash(turned)).toBe(contentHash(one))
      }),
    )
  })
  it('does not tell an answer that is missing from an empty one', () => {
    expect(contentHash({ id: 1, title: 'a', summary: null, papers: [], note: '' })).toBe(
      contentHash({ id: 1, title: 'a' }),
    )
  })
  it('does not change with the time of the save', () => {
    expect(contentHash({ id: 1, updatedAt: 'a' })).toBe(contentHash({ id: 1, updatedAt: 'b' }))
  })
  it('takes a reference for its id, followed or not', () => {
    const followed = { id: 1, place: { id: 'p', name: 'Haus', createdAt: '2026' } }
    expect(contentHash(followed)).toBe(contentHash({ id: 1, place: 'p' }))
  })
  it('changes with an answer', () => {
    expect(contentHash({ id: 1, title: 'a' })).not.toBe(contentHash({ id: 1, title: 'b' }))
    expect(contentHash({ slots: [{ id: 'r', day: 'mo' }] })).not.toBe(
      contentHash({ slots: [{ id: 'r', day: 'tu' }] }),
    )
  })
})
