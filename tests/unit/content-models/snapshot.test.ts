import { describe, expect, test } from 'vitest'
import { parseRow, snapshotEnd, snapshotHead, snapshotVersion } from '../../../content-models/snapshot.ts'
import { anOffer } from '../../fixtures/offers.ts'

const offer = anOffer()
const live = { seq: 5, kind: 'offer', id: offer.id, state: 'live', rev: 2, entry: offer }

describe('a published row', () => {
  test('is read as it was written', () => {
    expect(parseRow(JSON.parse(JSON.stringify(live)))).toEqual(live)
  })
  test.each([
    ['a withdrawn entry', { seq: 6, kind: 'offer', id: 'offer1', state: 'gone', slug: 'naehcafe' }],
    ['a withdrawn entry that had no address', { seq: 6, kind: 'offerStatus', id: 'status1', state: 'gone' }],
    [
      'a moved entry',
      { seq: 7, kind: 'offer', id: 'offer1', state: 'moved', slug: 'naehcafe', to: 'naehen' },
    ],
  ])('of %s carries nothing of the entry', (_what, row) => {
    expect(parseRow(row)).toEqual(row)
    expect(() => parseRow({ ...row, entry: offer })).toThrow()
  })
  test.each([
    ['without a number', { seq: undefined }],
    ['with the number nought', { seq: 0 }],
    ['of a kind that is not published', { kind: 'user' }],
    ['in a state that nobody knows', { state: 'draft' }],
    ['with something beside it', { note: 'x' }],
    ['with an entry of another kind', { kind: 'organisation' }],
    ['without its entry', { entry: undefined }],
  ])('%s is refused', (_what, parts) => {
    expect(() => parseRow({ ...live, ...parts })).toThrow()
  })
  test('whose entry does not fit its model is refused, and the field named', () => {
    expect(() => parseRow({ ...live, entry: { ...offer, audience: 'nobody' } })).toThrow(/audience/)
    expect(() => parseRow({ ...live, entry: { ...offer, internalNote: 'x' } })).toThrow(/internalNote/)
  })
})

describe('the head of the stream', () => {
  const head = { version: snapshotVersion, epoch: 'a', seq: 5, since: 0 }
  test('is read', () => {
    expect(snapshotHead.parse(head)).toEqual(head)
  })
  test.each([
    ['of another version', { version: snapshotVersion + 1 }],
    ['without an epoch', { epoch: '' }],
    ['with more in it than we know', { total: 5 }],
  ])('%s is refused', (_what, parts) => {
    expect(snapshotHead.safeParse({ ...head, ...parts }).success).toBe(false)
  })
})

test('no row is taken for the end of the stream', () => {
  expect(snapshotEnd.safeParse({ end: 5 }).success).toBe(true)
  expect(snapshotEnd.safeParse(live).success).toBe(false)
})
