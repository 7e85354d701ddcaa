import { describe, expect, test } from 'vitest'
import { languages } from '../../../../content-models/languages.ts'
import type { RuleNote } from '../../../../content-models/ruleNote.ts'
import { offerView } from '../../../../site/offer/offerView.ts'
import { aDistrict, aListing, anOrganisation, aStatus, manyListings } from '../../../fixtures/listings.ts'
import { aPlace, aSecretPlace } from '../../../fixtures/places.ts'
import { aReader } from '../../../fixtures/reader.ts'
import { bare, german, linesOf, view } from './views.ts'

describe('the page of any offer', () => {
  const pool = manyListings(30)
  test.each(languages)('is understood in $name without a translation', ({ code }) => {
    for (const listing of pool) {
      const { sections, marks, days, kind, states, checked, ask, similar, more } = offerView(
        aReader(code),
        listing,
        [],
      )
      const lines = sections.flatMap(({ heading, lines: all, actions = [] }) => [
        heading,
        ...all.map(({ text }) => text),
        ...actions.map(({ label }) => label),
      ])
      const said = [
        ...lines,
        ...marks.map(({ text }) => text),
        ...days,
        kind,
        ...states,
        checked,
        ask?.label ?? '',
        similar?.label ?? '',
        more?.label ?? '',
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

test.each([
  ['de', 16, 27, ['ab 16 Jahren', 'bis 27 Jahre']],
  ['ru', 21, 27, ['возраст: от 21 года', 'возраст: до 27 лет']],
  ['uk', 16, 31, ['вік: від 16 років', 'вік: до 31 року']],
  ['ro', 16, 27, ['de la 16 ani', 'până la 27 de ani']],
])('the ages of the women take in %s the plural of their number', (code, minAge, maxAge, said) => {
  const { sections } = offerView(aReader(code), aListing({ minAge, maxAge }), [])
  const lines = sections.find(({ key }) => key === 'can')?.lines.map(({ text }) => text)
  expect(lines).toEqual(expect.arrayContaining(said))
})

describe('what nobody stated is a question', () => {
  test.each(['can', 'when', 'children', 'cost'])('under "%s"', (key) => {
    expect(linesOf(key, {}, { place: aPlace() }).some(({ tone }) => tone === 'ask')).toBe(true)
  })
  test('but the long list of what a place may have is a quiet one', () => {
    const unknown = linesOf('where', {}, { place: aPlace() }).filter(({ text }) =>
      text.startsWith('Bitte fragen'),
    )
    expect(unknown.map(({ tone }) => tone)).toEqual(['soft'])
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

describe('an offer that has ended', () => {
  const ended = view({ validUntil: '2026-11-01', entry: 'any_time' }, { place: aPlace() })
  test('asks nothing and promises nothing under its dates', () => {
    expect(ended.sections.find(({ key }) => key === 'when')?.lines).toEqual([
      { text: 'Lief bis 1. November 2026' },
    ])
    expect(ended.marks).toEqual([])
    expect(ended.ask).toBeUndefined()
  })
  test('has no question anywhere', () => {
    const lines = ended.sections.flatMap((section) => section.lines)
    expect(lines.filter(({ tone }) => tone === 'ask')).toEqual([])
  })
  test('leads to others of its kind in its district', () => {
    expect(ended.similar?.href).toBe('/de/offers?district=15090&kind=womens_cafe')
  })
  test('of a kind that must not stand in an address leads nowhere', () => {
    expect(view({ kind: 'shelter', validUntil: '2026-11-01' }).similar).toBeUndefined()
  })
})

describe('the state of an offer', () => {
  const organisation = anOrganisation({ phone: '+4930231251' })
  const now = (status: Parameters<typeof aStatus>[0]) => view({}, { status: aStatus(status), organisation })
  test.each([
    ['waiting_list', 'offer.stateWaiting', 'offer.askWaiting'],
    ['full', 'offer.stateFull', 'offer.askWaiting'],
    ['paused', 'offer.statePaused', 'offer.contact'],
  ] as const)('%s is said at the top, and what she can ask for', (availability, state, ask) => {
    expect(now({ availability }).states).toEqual([german.say(state)])
    expect(now({ availability }).ask?.label).toBe(german.say(ask))
  })
  test('says of this week alone that it is left out', () => {
    expect(now({ notInWeekOf: '2026-11-27' }).states).toEqual([german.say('offer.notThisWeek')])
    expect(now({ notInWeekOf: '2026-11-30' }).states).toEqual([])
  })
  test('that is open lets her ask for a place', () => {
    expect(now({}).ask).toMatchObject({
      label: german.say('offer.ask'),
      quickest: { href: 'tel:+4930231251' },
    })
  })
  test('that is full does not ask about free places as well', () => {
    const { sections } = now({ availability: 'full' })
    const said = sections.flatMap(({ lines }) => lines.map(({ text }) => text))
    expect(said).not.toContain(german.say('offer.placesAsk'))
  })
})

describe('nothing is said twice', () => {
  test('of the way there: it stands in its own line', () => {
    const said = linesOf('cost', { cost: 'free', travelCost: 'ticket_given' }).map(({ text }) => text)
    expect(said).toEqual(['kostenlos', 'Fahrt: Sie bekommen eine Fahrkarte'])
  })
  test('of a secret place: its district', () => {
    const beside = { place: aSecretPlace(), district: aDistrict({ name: 'Magdeburg' }) }
    const said = linesOf('where', {}, beside).filter(({ text }) => text.includes('Magdeburg'))
    expect(said).toHaveLength(1)
  })
  test('of a place without a street: its town', () => {
    const said = linesOf('where', {}, { place: aPlace(), district: aDistrict() })
    expect(said.filter(({ text }) => text.includes('Stendal'))).toHaveLength(1)
  })
})

describe('an on-demand bus', () => {
  const bus = { onDemandBusPhone: '+4930231252', onDemandBusBookBefore: 60 }
  test('can be called, and it is said how long before', () => {
    const where = view({}, { place: aPlace({ mobility: bus }) }).sections.find(({ key }) => key === 'where')
    expect(where?.lines).toContainEqual({
      text: german.say('offer.bus'),
      call: { href: 'tel:+4930231252', detail: '030231252' },
    })
    expect(where?.lines).toContainEqual({ text: 'Spätestens 60 Minuten vorher anrufen' })
  })
})

describe('who does it', () => {
  const organisation = anOrganisation({ about: 'Wir sind ein Verein.', languages: ['de', 'ar'] })
  test('is told with their languages, their own words and who pays', () => {
    const provider = view({ funder: 'land' }, { organisation }).sections.at(-1)
    expect(provider?.lines).toEqual([
      { text: '\u2068Frauen helfen e. V.\u2069' },
      { text: 'Man spricht: Deutsch, Arabisch' },
      { text: 'Bezahlt von: Land Sachsen-Anhalt', tone: 'soft' },
    ])
    expect(provider?.prose[0]?.paragraphs.text).toBe('Wir sind ein Verein.')
  })
  test('and where they say more', () => {
    expect(view({ sourceUrl: 'https://example.org/kurs' }).more).toEqual({
      href: 'https://example.org/kurs',
      label: 'Mehr dazu',
      detail: 'example.org',
    })
  })
})

describe('her children', () => {
  test('are told how many places there are, and when the Kita is open', () => {
    const childcare = { mode: 'same_building', places: 8 } as const
    const place = aPlace({ kitaHours: { from: '07:00', to: '17:00' } })
    const said = linesOf('children', { childcare }, { place }).map(({ text }) => bare(text))
    expect(said).toEqual(
      expect.arrayContaining(['Betreuungsplätze insgesamt: 8', 'Kita im Haus oder nebenan: 7:00–17:00']),
    )
  })
  test('have no sunny section where no place is free', () => {
    const status = aStatus({ childcarePlacesFree: 0, childcarePlacesFreeOn: '2026-11-20' })
    const childcare = { mode: 'same_building' } as const
    expect(view({ childcare }, { status }).sections.find(({ key }) => key === 'children')?.sun).toBe(false)
  })
})

test('a source without a day is a source', () => {
  expect(linesOf('can', { eligibilitySource: '§ 44 AufenthG' }).map(({ text }) => bare(text))).toContain(
    'Quelle: § 44 AufenthG',
  )
})

describe('ways to register', () => {
  const waysOf = (...listing: Parameters<typeof aListing>) =>
    view(...listing).sections.find(({ key }) => key === 'register')?.actions ?? []
  test('are those of the offer, else those of its provider', () => {
    const organisation = anOrganisation({
      phone: '+4930231251',
      email: 'post@example.org',
      website: 'https://example.org/',
    })
    const own = waysOf({ contact: { phone: '+4930231250' } }, { organisation }).map(({ href }) => href)
    expect(own).toEqual(['tel:+4930231250', 'mailto:post@example.org', 'https://example.org/'])
    expect(waysOf({}, { organisation })[0]?.href).toBe('tel:+4930231251')
    expect(waysOf({})).toEqual([])
  })
  test('lead to WhatsApp only where the offer is asked there, and name a short message as one', () => {
    const contact = { mobile: '+4915228817386' }
    expect(waysOf({ contact })).toEqual([
      { href: 'sms:+4915228817386', label: 'SMS', detail: '015228817386' },
    ])
    expect(waysOf({ contact, registration: ['whatsapp_signal'] }).map(({ href }) => href)).toEqual([
      'https://wa.me/4915228817386',
      'sms:+4915228817386',
    ])
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
  test('are not shown before their time, and after it say that it is over', () => {
    expect(shown({ validFrom: '2026-11-24' })).toEqual([])
    expect(shown({})[0]?.over).toBeUndefined()
    expect(bare(shown({ validUntil: '2026-11-22' })[0]?.over ?? '')).toContain('22. November 2026')
  })
  test('say “please ask” when nobody has looked them up for half a year, and do not vanish', () => {
    for (const reviewedOn of ['2026-05-01', '2024-05-01'])
      expect(shown({ reviewedOn })[0]?.source).toContain('bitte fragen')
  })
})
