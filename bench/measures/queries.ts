/** Random questions to the finder, each asked only once, so that no page is kept for it. */
import table from '../../content-models/geography/postcodes.json' with { type: 'json' }
import { offerFacets } from '../../content-models/offerFacets.ts'
import { readQuery, writeQuery } from '../../content-models/query.ts'
import { randomFrom, type Random } from '../seed/invent/random.ts'

function anyQuery(random: Random): URLSearchParams {
  const asked = new URLSearchParams()
  for (const { key, values } of random.some(offerFacets, random.between(1, 4)))
    for (const value of random.some(values, random.happens(0.7) ? 1 : 2)) asked.append(key, value)
  if (random.happens(0.4)) {
    asked.set('near', String(random.pick(table.rows)[0]))
    asked.set('radius', random.pick(['10', '20', '50']))
  }
  if (random.happens(0.3)) asked.set('sort', random.pick(['soonest', 'nearest']))
  if (random.happens(0.3)) asked.set('page', String(random.between(2, 4)))
  return asked
}

/** So many different query strings, the same every time. */
export function queries(count: number, seed: number): string[] {
  const random = randomFrom(seed)
  const different = new Set<string>()
  while (different.size < count)
    different.add(writeQuery(offerFacets, readQuery(offerFacets, anyQuery(random))))
  return [...different]
}
