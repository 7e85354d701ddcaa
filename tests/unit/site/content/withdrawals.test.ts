import { expect, test } from 'vitest'
import { Store } from '../../../../site/content/store.ts'
import { Withdrawals } from '../../../../site/content/withdrawals.ts'
import { anOffer } from '../../../fixtures/offers.ts'
import { aPlace, aSecretPlace } from '../../../fixtures/places.ts'
import { gone, live, storeWith } from '../../../fixtures/rows.ts'

const store = new Store()
const withdrawals = new Withdrawals(store)
const rows = [
  live(1, 'place', aPlace({ id: 'house' })),
  live(2, 'offer', anOffer({ id: 'one', slug: 'one', place: 'house' })),
  live(3, 'offer', anOffer({ id: 'two', slug: 'two', place: 'elsewhere' })),
]

test('a withdrawn offer is told to copies from before, and not to later ones', () => {
  storeWith([...rows, gone(4, 'offer', 'two', 'two')], store)
  expect(withdrawals.since('epoch1', 3)).toEqual(['two'])
  expect(withdrawals.since('epoch1', 4)).toEqual([])
})

test('a place that becomes secret withdraws the offers there', () => {
  store.apply(live(5, 'place', aSecretPlace({ id: 'house' })))
  expect(withdrawals.since('epoch1', 4)).toEqual(['one'])
})

test('published anew, it is still forgotten by copies of its first form', () => {
  store.apply(live(6, 'offer', anOffer({ id: 'two', slug: 'two', place: 'elsewhere' })))
  expect(withdrawals.since('epoch1', 3)).toContain('two')
})

test('a copy of another epoch hears of all that are known', () => {
  expect(withdrawals.since('another', 999).sort()).toEqual(['one', 'two'])
})
