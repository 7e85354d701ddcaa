import { describe, expect, test } from 'vitest'
import { languages } from '../../../../content-models/languages.ts'
import type { RuleNote } from '../../../../content-models/ruleNote.ts'
import { offerView } from '../../../../site/offer/offerView.ts'
import { aListing, anOrganisation, aStatus, manyListings } from '../../../fixtures/listings.ts'
import { aPlace, aSecretPlace } from '../../../fixtures/places.ts'
import { aReader } from '../../../fixtures/reader.ts'

const german = aReader()
const view = (...listing: Parameters<typeof aListing>) => offerView(german, aListing(...listing), [])
const linesOf = (key: string, ...listing: Parameters<typeof aListing>) =>
  (view(...listing).sections.find((section) => section.key === key)?.lines ?? []).map(({ text, tone }) => ({
    text,
    tone,
  }))
const bare = (text: string) => text.replace(/[\u2060\u2066-\u2069]/g, '')

describe('the page of any offer', () => {
  const pool = manyListings(30)
  test.each(languages)('is understood in $name without a translation', ({ code }) => {
    for (const listing of pool) {
      const { sections, actions, marks, days, kind, state, checked } = offerView(aReader(code), listing, [])
      const lines = sections.flatMap(({ heading, lines: all }) => [heading, ...all.map(({ text }) => text)])
      const said = [
        ...lines,
        ...actions.map(({ label }) => label),
        ...marks,
        ...days,
        kind,
        state ?? '',
        checked,
      ]
      for (const text of said) expect(text).not.toMatch(/^[a-z]\w*\.\w+$|undefined|NaN|\{\{|\[object/)
    }
  })
  test('answers her questions in the order in which she has them', () => {
    const { sections } = view({}, { place: aPlace(), organisation: anOrganisation() })
    const order = ['can', 'when', 'where', 'children', 'cost', 'register', 'about', 'provider']
    const keys = sections.map(({ key }) => key)
    expect(keys).toEqual(order.filter((key) => keys.includes(key)))
    expect(keys).toEqual(expect.arrayContaining(['can', 'when', 'where', 'children', 'cost', 'provider']))
  })
})

describe('what nobody stated is a question', () => {
  test.each(['can', 'when', 'where', 'children', 'cost'])('under "%s"', (key) => {
    expect(
      linesOf(key, key === 'where' ? { venue: 'online' } : {}, { place: aPlace() }).some(
        ({ tone }) => tone === 'ask',
      ),
    ).toBe(true)
  })
})

describe('a secret place', () => {
  const shelter = { place: aSecretPlace({ access: { stepFree: 'yes' } }), organisation: anOrganisation() }
  test('is named by nothing, and leads nowhere', () => {
    const said = JSON.stringify(view({ kind: 'shelter' }, shelter))
    expect(said).not.toMatch(/Begegnungszentrum|39576|Markt/)
    expect(view({ kind: 'shelter' }, shelter).sensitive).toBe(true)
  })
  test('still says how she can move in it', () => {
    expect(
      linesOf('where', {}, shelter).some(({ text }) => text.includes(german.say('access.stepFree'))),
    ).toBe(true)
  })
})

describe('the dates', () => {
  test('name the next one with its day', () => {
    const slots = [{ day: 'we' as const, from: '09:00', to: '12:00' }]
    const [next] = linesOf('when', { schedule: { form: 'weekly', slots } })
    expect(bare(next?.text ?? '')).toBe(
      german
        .say('offer.next', { date: `${german.say('day.we')}, 25. November 2026`, time: '9:00' })
        .replace('9:00', '09:00'),
    )
  })
  test('name a start that was announced only while it is to come', () => {
    const starts = (nextStart: string) =>
      linesOf('when', {}, { status: aStatus({ nextStart }) }).some(
        ({ text }) =>
          text.includes('2026') && text.startsWith(german.say('offer.nextStart', { date: '' }).slice(0, 8)),
      )
    expect(starts('2026-12-01')).toBe(true)
    expect(starts('2026-11-01')).toBe(false)
  })
  test('say that an offer has ended', () => {
    expect(view({ validUntil: '2026-11-01' }).ended).toBe(german.say('offer.ended'))
    expect(view({ validUntil: '2026-12-01' }).ended).toBeUndefined()
  })
})

describe('ways to register', () => {
  test('are those of the offer, else those of its provider', () => {
    const organisation = anOrganisation({
      phone: '+4930231251',
      email: 'post@example.org',
      website: 'https://example.org/',
    })
    const own = view({ contact: { phone: '+4930231250' } }, { organisation }).actions.map(({ href }) => href)
    expect(own).toEqual(['tel:+4930231250', 'mailto:post@example.org', 'https://example.org/'])
    expect(view({}, { organisation }).actions[0]?.href).toBe('tel:+4930231251')
    expect(view({}).actions).toEqual([])
  })
})

describe('rules of law', () => {
  const note = (parts: Partial<RuleNote>): RuleNote => ({
    id: 'note1',
    title: 'Zulassung',
    text: 'Wer zugelassen wird.',
    kinds: ['integration_general'],
    source: 'BAMF',
    reviewedOn: '2026-11-01',
    ...parts,
  })
  const shown = (
    parts: Partial<RuleNote>,
    kind: 'integration_general' | 'womens_cafe' = 'integration_general',
  ) => offerView(german, aListing({ kind }), [note(parts)]).rules
  test('stand on every offer of their kinds, with source and day', () => {
    expect(shown({})).toHaveLength(1)
    expect(bare(shown({})[0]?.source ?? '')).toMatch(/BAMF.*1\. November 2026/)
    expect(shown({}, 'womens_cafe')).toEqual([])
  })
  test('are not shown as law before and after their time', () => {
    expect(shown({ validFrom: '2026-11-24' })).toEqual([])
    expect(shown({ validUntil: '2026-11-22' })).toEqual([])
  })
})
