import { describe, expect, test } from 'vitest'
import type { Row } from '../../../../content-models/snapshot.ts'
import { Store } from '../../../../site/content/store.ts'
import { anOrganisation } from '../../../fixtures/listings.ts'
import { anOffer } from '../../../fixtures/offers.ts'
import { gone, live, moved, storeWith } from '../../../fixtures/rows.ts'

const cafe = anOffer({ id: 'a', slug: 'cafe' })
const course = anOffer({ id: 'b', slug: 'kurs' })

describe('rows', () => {
  test('are applied in their order, the last one counting', () => {
    const store = storeWith([live(1, 'offer', cafe), live(2, 'offer', { ...cafe, title: 'Neu' })])
    expect(store.entries.offer.get('a')?.title).toBe('Neu')
    expect(store.seq).toBe(2)
  })
  test('that are not newer than what is here are passed over', () => {
    const store = storeWith([
      live(5, 'offer', cafe),
      live(4, 'offer', { ...cafe, title: 'Alt' }),
      gone(5, 'offer', 'a', 'cafe'),
    ])
    expect(store.entries.offer.get('a')?.title).toBe('Nähcafé')
    expect(store.seq).toBe(5)
  })
  test('of one kind do not touch another entry of the same id', () => {
    const store = storeWith([
      live(1, 'offer', cafe),
      live(2, 'organisation', anOrganisation({ id: 'a' })),
      gone(3, 'organisation', 'a'),
    ])
    expect(store.bySlug('offer', 'cafe')).toBe(store.entries.offer.get('a'))
    expect(store.entries.organisation.size).toBe(0)
  })
  test('are told of once each, when they are applied', () => {
    const store = new Store()
    const told: [number, number][] = []
    store.onRow((row) => told.push([row.seq, store.entries.offer.size]))
    storeWith(
      [live(1, 'offer', cafe), live(1, 'offer', cafe), live(2, 'offer', course), gone(3, 'offer', 'a')],
      store,
    )
    expect(told).toEqual([
      [1, 1],
      [2, 2],
      [3, 1],
    ])
  })
})

describe('an address', () => {
  test('leads to its entry', () => {
    const store = storeWith([live(1, 'offer', cafe), live(2, 'offer', course)])
    expect(store.bySlug('offer', 'kurs')?.id).toBe('b')
    expect(store.bySlug('organisation', 'kurs')).toBeUndefined()
    expect(store.bySlug('offer', 'nirgends')).toBeUndefined()
    expect(store.oldAddresses.size).toBe(0)
  })
  test('of a withdrawn entry is gone', () => {
    const store = storeWith([live(1, 'offer', cafe), gone(2, 'offer', 'a', 'cafe')])
    expect(store.bySlug('offer', 'cafe')).toBeUndefined()
    expect(store.oldAddresses.get('offer/cafe')).toBe('gone')
  })
  test('of a withdrawn entry is gone, though this store never saw the entry', () => {
    expect(storeWith([gone(2, 'offer', 'a', 'cafe')]).oldAddresses.get('offer/cafe')).toBe('gone')
  })
  test('of an entry found elsewhere leads there', () => {
    const store = storeWith([live(1, 'offer', cafe), moved(2, 'offer', 'a', 'cafe', 'kurs')])
    expect(store.bySlug('offer', 'cafe')).toBeUndefined()
    expect(store.oldAddresses.get('offer/cafe')).toEqual({ to: 'kurs' })
  })
  test('of an entry that is published again leads to it again', () => {
    const store = storeWith([live(1, 'offer', cafe), gone(2, 'offer', 'a', 'cafe'), live(3, 'offer', cafe)])
    expect(store.bySlug('offer', 'cafe')?.id).toBe('a')
    expect(store.oldAddresses.size).toBe(0)
  })
})

describe('another epoch', () => {
  test('forgets everything before, also the number', () => {
    const store = storeWith([live(1, 'offer', cafe), live(7, 'offer', course), gone(8, 'offer', 'a', 'cafe')])
    let resets = 0
    store.onReset(() => resets++)
    store.begin('epoch2')
    expect(store.entries.offer.size).toBe(0)
    expect(store.oldAddresses.size).toBe(0)
    expect(store.bySlug('offer', 'kurs')).toBeUndefined()
    expect([store.epoch, store.seq, resets]).toEqual(['epoch2', 0, 1])
  })
  test('may begin with a lower number', () => {
    const store = storeWith([live(7, 'offer', course)])
    store.begin('epoch2')
    storeWith([live(1, 'offer', cafe)], store)
    expect([...store.entries.offer.keys()]).toEqual(['a'])
  })
})

describe('a withdrawal ahead of its turn', () => {
  const before: Row[] = [live(1, 'offer', cafe), live(2, 'offer', course)]
  test('takes the entry away and leaves the number where it is', () => {
    const store = storeWith(before)
    store.withdraw(gone(9, 'offer', 'a', 'cafe'))
    expect(store.bySlug('offer', 'cafe')).toBeUndefined()
    expect(store.oldAddresses.get('offer/cafe')).toBe('gone')
    expect(store.seq).toBe(2)
  })
  test('changes the state of the content, so that no kept page outlives it', () => {
    const store = storeWith(before)
    const state = store.state
    store.withdraw(gone(9, 'offer', 'a', 'cafe'))
    expect(store.state).not.toBe(state)
  })
  test('and the rows between it and now are applied when they come', () => {
    const store = storeWith(before)
    store.withdraw(gone(9, 'offer', 'a', 'cafe'))
    storeWith([live(3, 'offer', { ...course, title: 'Neu' }), gone(9, 'offer', 'a', 'cafe')], store)
    expect([...store.entries.offer.values()].map(({ title }) => title)).toEqual(['Neu'])
    expect(store.seq).toBe(9)
  })
})

describe('the state of the content', () => {
  test('is another one after every row that is applied, and the same after one that is passed over', () => {
    const store = storeWith([live(1, 'offer', cafe)])
    const first = store.state
    storeWith([live(1, 'offer', cafe)], store)
    expect(store.state).toBe(first)
    storeWith([live(2, 'offer', course)], store)
    expect(store.state).not.toBe(first)
  })
  test('is another one in another epoch with the same number', () => {
    const store = storeWith([live(1, 'offer', cafe)])
    const first = store.state
    store.begin('epoch2')
    storeWith([live(1, 'offer', course)], store)
    expect(store.state).not.toBe(first)
  })
})
