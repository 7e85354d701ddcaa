import { describe, expect, test } from 'vitest'
import { follows, isLast, stepsAround } from '../../../../content-models/chain.ts'
import { factsOf } from '../../../../content-models/kinds.ts'
import { hasEnded } from '../../../../content-models/listing.ts'
import { onwardView } from '../../../../site/way/onward.ts'
import { groundOf } from '../../../fixtures/ground.ts'
import { aListing, manyListings } from '../../../fixtures/listings.ts'
import { aPlace } from '../../../fixtures/places.ts'
import { aReaderOfKeys } from '../../../fixtures/reader.ts'

const today = '2026-11-23'
const reader = aReaderOfKeys(today)
const pool = manyListings(250)
const open = pool.filter((one) => !hasEnded(one, today))
const ground = groundOf(pool, reader)
const published = { of: (id: string) => pool.find(({ offer }) => offer.id === id), all: () => pool }
const slugIn = (href: string) => href.split('/').at(-1)

describe('before and after an offer', () => {
  const onWay = open.filter(
    (one) => stepsAround(one, 'after').length > 0 && !factsOf(one.offer.kind).sensitive,
  )

  test('stands what comparing each with each finds, three at most', () => {
    expect(onWay.length).toBeGreaterThan(50)
    for (const one of onWay) {
      const view = onwardView(reader, one, ground, published)!
      const after = open.filter((to) => follows(one, to)).map(({ offer }) => offer.slug)
      const before = open
        .filter((from) => !factsOf(from.offer.kind).sensitive && follows(from, one))
        .map(({ offer }) => offer.slug)
      expect(view.after).toHaveLength(Math.min(3, after.length))
      expect(view.before).toHaveLength(Math.min(3, before.length))
      for (const { href } of view.after) expect(after).toContain(slugIn(href))
      for (const { href } of view.before) expect(before).toContain(slugIn(href))
    }
  })

  test('nobody is left without a next step or somebody to ask, except on the last step', () => {
    for (const one of onWay) {
      const { after, isOpenEnded } = onwardView(reader, one, ground, published)!
      expect(after.length > 0 || isOpenEnded || isLast(one)).toBe(true)
    }
  })

  test('is shown of what is on the way, goes on, and may be known', () => {
    const place = aPlace({ id: 'p', district: '15090', town: 'Stendal' })
    const shown = (parts: object) =>
      onwardView(reader, aListing(parts, { place }), ground, published) !== undefined
    expect(shown({ kind: 'womens_cafe' })).toBe(true)
    expect(shown({ kind: 'womens_cafe', validUntil: '2026-01-01' })).toBe(false)
    expect(shown({ kind: 'counsel_mbe' })).toBe(false)
    expect(shown({ kind: 'shelter', stages: ['orient'] })).toBe(false)
  })
})

describe('what is named as coming after', () => {
  const place = aPlace({ id: 'p', district: '15090', town: 'Stendal' })
  const far = aPlace({ id: 'q', district: '15084', town: 'Naumburg' })
  const next = aListing({ id: 'next', slug: 'next', kind: 'digital_basics' }, { place: far })
  const over = aListing({ id: 'over', slug: 'over', kind: 'eok', validUntil: '2026-01-01' }, { place })
  const secret = aListing({ id: 'secret', slug: 'secret', kind: 'shelter' }, { place })
  const from = aListing(
    {
      id: 'from',
      slug: 'from',
      kind: 'womens_cafe',
      referral: { to: ['over', 'secret', 'gone', 'from', 'next', 'next'], why: 'Darum.' },
    },
    { place },
  )
  const all = [...pool, next, over, secret, from]
  const known = { of: (id: string) => all.find(({ offer }) => offer.id === id), all: () => all }
  const view = onwardView(reader, from, groundOf(all, reader), known)!

  test('stands first, wherever it is, and what is over, hidden or withdrawn is left out', () => {
    expect(slugIn(view.after[0]!.href)).toBe('next')
    expect(view.after.map(({ href }) => slugIn(href))).not.toContain('over')
    expect(view.after.map(({ href }) => slugIn(href))).not.toContain('secret')
    expect(view.why?.text.text).toBe('Darum.')
    expect(view.after.filter(({ href }) => slugIn(href) === 'next')).toHaveLength(1)
  })
  test('knows who sends people there', () => {
    expect(view.before.map(({ href }) => slugIn(href))).not.toContain('from')
    const back = onwardView(reader, next, groundOf(all, reader), known)!
    expect(slugIn(back.before[0]!.href)).toBe('from')
  })
  test('is said no reason for where nothing named is left', () => {
    const lost = aListing(
      { id: 'lost', slug: 'lost', kind: 'womens_cafe', referral: { to: ['gone'], why: 'Darum.' } },
      { place },
    )
    expect(onwardView(reader, lost, groundOf(all, reader), known)!.why).toBeUndefined()
  })
})
