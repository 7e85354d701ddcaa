import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Row } from '../../../../content-models/snapshot.ts'
import { Store } from '../../../../site/content/store.ts'
import { codeLength, readCode, shortCode } from '../../../../site/poster/shortCode.ts'
import { ShortCodes } from '../../../../site/poster/shortCodes.ts'
import { anOffer } from '../../../fixtures/offers.ts'

const ids = fc.uuid({ version: 7 })

describe('a code', () => {
  test('is the same for ever: it stands on paper', () => {
    expect(shortCode('019abcde-0000-7000-8000-000000000001')).toBe('4VVQXR2')
  })
  test('has no letter that looks like another or makes a word', () => {
    fc.assert(
      fc.property(ids, (id) => {
        expect(shortCode(id)).toMatch(/^[23456789CFGHJMPQRVWX]{7}$/)
      }),
    )
  })
  test('is read as it was written, in small letters, with spaces and dashes', () => {
    fc.assert(
      fc.property(ids, fc.nat(codeLength), fc.constantFrom(' ', '-', ''), (id, at, gap) => {
        const code = shortCode(id)
        expect(readCode(code)).toBe(code)
        expect(readCode((code.slice(0, at) + gap + code.slice(at)).toLowerCase())).toBe(code)
      }),
    )
  })
  test('is nothing else', () => {
    for (const typed of ['', '234567', '23456789', '234567A', '../../de', '0000000'])
      expect(readCode(typed)).toBeUndefined()
  })
  test('is seldom shared: not by two of 2,000 offers', () => {
    const codes = Array.from({ length: 2000 }, (_, n) =>
      shortCode(`019abcde-0000-7000-8000-${String(n).padStart(12, '0')}`),
    )
    expect(new Set(codes).size).toBe(codes.length)
  })
})

/** Two ids that share a code, found by trying. */
function twins(): [string, string] {
  const seen = new Map<string, string>()
  for (let n = 0; ; n++) {
    const id = `019abcde-${String(n).padStart(12, '0')}`
    const other = seen.get(shortCode(id))
    if (other) return [other, id]
    seen.set(shortCode(id), id)
  }
}

describe('the offer of a code', () => {
  const live = (seq: number, id: string, parts = {}): Row => ({
    seq,
    kind: 'offer',
    id,
    state: 'live',
    rev: 1,
    entry: { ...anOffer(parts), id, slug: `offer-${id}` },
  })
  const known = (...rows: Row[]) => {
    const store = new Store()
    const codes = new ShortCodes(store)
    for (const row of rows) store.apply(row)
    return codes
  }

  test('is found by it', () => {
    const codes = known(live(1, 'a'), live(2, 'b'))
    expect(codes.slugOf(shortCode('b'))).toBe('offer-b')
    expect(codes.codeOf({ id: 'b', slug: 'offer-b' })).toBe(shortCode('b'))
  })
  test('is found when it was withdrawn, so that its old address can say so', () => {
    const codes = known(live(1, 'a'), { seq: 2, kind: 'offer', id: 'a', state: 'gone', slug: 'offer-a' })
    expect(codes.slugOf(shortCode('a'))).toBe('offer-a')
  })
  test('has no code when it is sensitive, and loses it when it becomes so', () => {
    expect(known(live(1, 'a', { kind: 'shelter' })).slugOf(shortCode('a'))).toBeUndefined()
    expect(known(live(1, 'a'), live(2, 'a', { kind: 'shelter' })).slugOf(shortCode('a'))).toBeUndefined()
  })
  test('is the older one where two share it, in whatever order they were published', () => {
    const [old, young] = twins()
    for (const rows of [
      [live(1, old), live(2, young)],
      [live(1, young), live(2, old)],
    ]) {
      const codes = known(...rows)
      expect(codes.slugOf(shortCode(old))).toBe(`offer-${old}`)
      expect(codes.codeOf({ id: young, slug: `offer-${young}` })).toBeUndefined()
    }
  })
  test('is forgotten with everything else when another epoch begins', () => {
    const store = new Store()
    const codes = new ShortCodes(store)
    store.apply(live(1, 'a'))
    store.begin('another')
    expect(codes.slugOf(shortCode('a'))).toBeUndefined()
  })
})
