/** Result pages that nobody has asked for before, over HTTP on a kept-alive connection, compression included. */
import { randomInt } from 'node:crypto'
import { get } from '../http.ts'
import { atMost, ms, type Reading } from '../readings.ts'
import { median, quantile } from '../statistics.ts'
import type { Measure } from './measure.ts'
import { queries } from './queries.ts'

const asked = 400
const warmUp = 60

async function timesOf(address: string, searches: readonly string[]): Promise<number[]> {
  const times = []
  for (const search of searches) {
    const answer = await get(`${address}${search}`)
    if (answer.status !== 200) throw new Error(`${address}${search} answered ${String(answer.status)}.`)
    times.push(answer.ms)
  }
  return times.slice(warmUp)
}

const reading = (what: string, times: readonly number[]): Reading => ({
  what,
  value: quantile(times, 0.99),
  shown: `${ms(median(times))} / ${ms(quantile(times, 0.99))}`,
})

export const render: Measure = {
  name: 'render',
  take: async ({ siteUrl }) => {
    const searches = queries(asked + warmUp, randomInt(1e9))
    const page = await timesOf(`${siteUrl}/ar/offers`, searches)
    const json = await timesOf(`${siteUrl}/ar/offers.json`, searches)
    const firstSearch = await get(`${siteUrl}/uk/offers?q=Deutsch`)
    return [
      {
        ...reading('result page rendered on the server, uncached, over HTTP, p50 / p99', page),
        budget: atMost(20, ms),
      },
      reading('the same as data for a facet change (offers.json), p50 / p99', json),
      {
        what: 'first search for words in a language after a start (its index is made)',
        value: firstSearch.ms,
        shown: ms(firstSearch.ms),
      },
    ]
  },
}
