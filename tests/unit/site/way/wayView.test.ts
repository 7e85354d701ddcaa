import { describe, expect, test } from 'vitest'
import { match } from '../../../../content-models/facets.ts'
import { districtKeys } from '../../../../content-models/geography/districts.ts'
import { hasEnded } from '../../../../content-models/listing.ts'
import { offerFacets } from '../../../../content-models/offerFacets.ts'
import { emptyQuery, readQuery } from '../../../../content-models/query.ts'
import type { RuleNote } from '../../../../content-models/ruleNote.ts'
import { stages } from '../../../../content-models/vocabularies.ts'
import { readWayQuery, writeWayQuery } from '../../../../site/way/wayQuery.ts'
import { wayPath, wayView, type StationView } from '../../../../site/way/wayView.ts'
import { groundOf } from '../../../fixtures/ground.ts'
import { manyListings } from '../../../fixtures/listings.ts'
import { aReaderOfKeys } from '../../../fixtures/reader.ts'

const today = '2026-11-23'
const reader = aReaderOfKeys(today)
const pool = manyListings(40)
const open = pool.filter((one) => !hasEnded(one, today))
const ground = groundOf(pool, reader)
const notes: RuleNote[] = [
  { kind: 'job_bsk', title: 'Neben der Arbeit' } as const,
  { kind: 'bsk_basic', title: 'Berufssprachkurs' } as const,
].map(({ kind, title }) => ({
  id: kind,
  title,
  text: 'Sie gilt.',
  kinds: [kind],
  source: 'DeuFöV',
  reviewedOn: '2026-11-01',
}))
const asked = (search: string) => readWayQuery(new URLSearchParams(search))
const show = (search: string) => wayView(reader, asked(search), ground.index, notes)

/** How many offers an address of the finder leads to, told one by one. */
const leadsTo = (href: string): number => {
  const { chosen } = readQuery(offerFacets, new URL(href, 'http://localhost').searchParams)
  return open.filter((one) => match(offerFacets, one, chosen, today)).length
}
const countIn = (label: string): number => (JSON.parse(label) as { count: number }).count
const allOf = ({ stations, across }: ReturnType<typeof show>): StationView[] => [...stations, across]

const searches = [
  '',
  'childcare=with',
  'childcare=with&part_time=yes',
  ...districtKeys.values.map((ags) => `district=${ags}&childcare=with&part_time=yes`),
]

describe('the way', () => {
  test('has every step once, in its order, and apart what stands beside them', () => {
    const { stations, across } = show('')
    expect([...stations, across].map(({ stage }) => stage)).toEqual(stages.values)
  })

  test.each(searches)('says of each step as many as its link leads to: %s', (search) => {
    for (const { offers, anyway, near } of allOf(show(search))) {
      for (const link of [offers, anyway])
        if (link) {
          expect(leadsTo(link.href)).toBe(countIn(link.label))
          expect(countIn(link.label)).toBeGreaterThan(0)
        }
      for (const { href, label } of near) expect(label).toContain(`(${String(leadsTo(href))})`)
    }
  })

  test('leads on from an empty step: to the next districts, or to what there is without her other answers', () => {
    const empty = searches.flatMap((search) => allOf(show(search)).filter(({ offers }) => !offers))
    expect(empty.length).toBeGreaterThan(10)
    expect(empty.filter(({ near, anyway }) => near.length > 0 || anyway).length).toBeGreaterThan(5)
    for (const { near } of empty) for (const { href } of near) expect(leadsTo(href)).toBeGreaterThan(0)
  })

  test('says at its last step what the law says of learning beside work, and nowhere else', () => {
    const said = allOf(show('')).flatMap(({ stage, rules }) => rules.map(({ title }) => [stage, title.text]))
    expect(said).toEqual([['grow', 'Neben der Arbeit']])
  })

  test('names no kind that is nobody’s to know', () => {
    for (const search of searches)
      for (const { kinds } of allOf(show(search))) expect(kinds).not.toMatch(/shelter|violence|pregnancy/)
  })
})

describe('what it asks', () => {
  test('is one district at most, and of childcare only whether there is any', () => {
    expect(writeWayQuery(asked('district=15081,15090&childcare=along&kind=eok&q=x'))).toBe('?district=15081')
    expect(writeWayQuery(asked('childcare=with,along&part_time=yes'))).toBe('?childcare=with&part_time=yes')
    expect(asked('district=nonsense')).toEqual(emptyQuery)
  })
  test('has one address', () => {
    expect(wayPath('ar', '15090')).toBe('/ar/way?district=15090')
    expect(wayPath('ar')).toBe('/ar/way')
  })
})
