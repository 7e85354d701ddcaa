import { describe, expect, test } from 'vitest'
import type { Row } from '../../../../content-models/snapshot.ts'
import { textHash } from '../../../../content-models/textHash.ts'
import type { Translation } from '../../../../content-models/translation.ts'
import { Store } from '../../../../site/content/store.ts'
import { Translations } from '../../../../site/content/translations.ts'
import { anOffer } from '../../../fixtures/offers.ts'
import { gone, live, storeWith } from '../../../fixtures/rows.ts'

const offer = anOffer({ title: 'Nähcafé', childcare: { mode: 'none', notes: 'Bitte anmelden.' } })
const translation = (parts: Partial<Translation> = {}): Translation => ({
  id: 'translation1',
  kind: 'offer',
  entry: 'offer1',
  language: 'ar',
  status: 'reviewed',
  words: [
    { path: 'title', text: 'مقهى الخياطة', sourceHash: textHash('Nähcafé') },
    { path: 'childcare.notes', text: 'يرجى التسجيل.', sourceHash: textHash('Bitte anmelden.') },
  ],
  ...parts,
})

function textsOf(rows: readonly Row[]) {
  const store = new Store()
  const translations = new Translations(store)
  storeWith([live(1, 'offer', offer), ...rows], store)
  return {
    store,
    text: (path = 'title', language = 'ar', kind: 'offer' | 'organisation' = 'offer') =>
      translations.text(kind, { id: 'offer1' }, path, language),
  }
}
const german = { text: 'Nähcafé', language: 'de', machine: false, outdated: false }
const arabic = { text: 'مقهى الخياطة', language: 'ar', machine: false, outdated: false }

describe('a text', () => {
  test('is given in her language when a person has checked the words', () => {
    const { text } = textsOf([live(2, 'translation', translation())])
    expect(text()).toEqual(arabic)
    expect(text('childcare.notes')?.text).toBe('يرجى التسجيل.')
  })
  test('is given in German when nobody has translated it', () => {
    const { text } = textsOf([live(2, 'translation', translation({ words: [] }))])
    expect(text()).toEqual(german)
    expect(text('title', 'uk')).toEqual(german)
  })
  test('is given in German to a reader of German, whatever is translated', () => {
    expect(textsOf([live(2, 'translation', translation())]).text('title', 'de')).toEqual(german)
  })
  test('that the entry does not have is undefined, though somebody translated it', () => {
    const words = [{ path: 'description', text: 'x', sourceHash: textHash('') }]
    const { text } = textsOf([live(2, 'translation', translation({ words }))])
    expect(text('description')).toBeUndefined()
    expect(text('nothing.there')).toBeUndefined()
  })
  test('of another kind of entry with the same id is not taken', () => {
    const { text } = textsOf([live(2, 'translation', translation({ kind: 'organisation' }))])
    expect(text()).toEqual(german)
  })
})

describe('a translation is marked', () => {
  test('as made by a machine', () => {
    expect(textsOf([live(2, 'translation', translation({ status: 'machine' }))]).text()).toEqual({
      ...arabic,
      machine: true,
    })
  })
  test('as outdated once the German words change, and for the changed words alone', () => {
    const { text, store } = textsOf([live(2, 'translation', translation())])
    storeWith([live(3, 'offer', { ...offer, title: 'Nähcafé für alle' })], store)
    expect(text()).toEqual({ ...arabic, outdated: true })
    expect(text('childcare.notes')?.outdated).toBe(false)
  })
  test('as outdated, but given in German where a wrong word can hurt', () => {
    const { text, store } = textsOf([live(2, 'translation', translation())])
    storeWith([live(3, 'offer', { ...offer, kind: 'counsel_violence', title: 'Rat und Hilfe' })], store)
    expect(text()).toEqual({ text: 'Rat und Hilfe', language: 'de', machine: false, outdated: true })
    expect(text('childcare.notes')?.language).toBe('ar')
  })
  test('as checked with the community, for as long as its German is the same', () => {
    const communityCheckedOn = '2026-11-20'
    const { text, store } = textsOf([live(2, 'translation', translation({ communityCheckedOn }))])
    expect(text()).toEqual({ ...arabic, communityCheckedOn })
    storeWith([live(3, 'offer', { ...offer, title: 'Nähcafé für alle' })], store)
    expect(text()).toEqual({ ...arabic, outdated: true })
  })
  test('no more once it was made anew', () => {
    const { text, store } = textsOf([live(2, 'translation', translation())])
    const words = [{ path: 'title', text: 'جديد', sourceHash: textHash('Neu') }]
    storeWith(
      [live(3, 'offer', { ...offer, title: 'Neu' }), live(4, 'translation', translation({ words }))],
      store,
    )
    expect(text()).toEqual({ text: 'جديد', language: 'ar', machine: false, outdated: false })
  })
  test('not for a space or another composition of the same letters', () => {
    const { text, store } = textsOf([live(2, 'translation', translation())])
    storeWith([live(3, 'offer', { ...offer, title: ' Na\u0308hcafe\u0301 ' })], store)
    expect(text()?.outdated).toBe(false)
  })
})

describe('a translation is forgotten', () => {
  test('when it is withdrawn', () => {
    const { text } = textsOf([live(2, 'translation', translation()), gone(3, 'translation', 'translation1')])
    expect(text()).toEqual(german)
  })
  test('when it turns out to be in another language', () => {
    const rows = [
      live(2, 'translation', translation()),
      live(3, 'translation', translation({ language: 'uk' })),
    ]
    expect(textsOf(rows).text()).toEqual(german)
    expect(textsOf(rows).text('title', 'uk')).toMatchObject({ language: 'uk' })
  })
  test('with the epoch', () => {
    const { text, store } = textsOf([live(2, 'translation', translation())])
    store.begin('epoch2')
    storeWith([live(1, 'offer', offer)], store)
    expect(text()).toEqual(german)
  })
  test('not because an older one is withdrawn after the new one came', () => {
    const rows = [
      live(2, 'translation', translation({ id: 'old' })),
      gone(3, 'translation', 'old'),
      live(4, 'translation', translation({ id: 'new' })),
      gone(5, 'translation', 'old'),
    ]
    expect(textsOf(rows).text()).toEqual(arabic)
  })
  test('and comes before its entry or after it', () => {
    const store = new Store()
    const translations = new Translations(store)
    storeWith([live(1, 'translation', translation()), live(2, 'offer', offer)], store)
    expect(translations.text('offer', offer, 'title', 'ar')).toEqual(arabic)
  })
})

test.each(['missing', 'draft'] as const)('words with the status "%s" are not ready for readers', (status) => {
  expect(textsOf([live(2, 'translation', translation({ status }))]).text()).toEqual(german)
})
