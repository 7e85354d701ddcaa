/** Pages of the admin as an admin gets them: her start page with all its lists, and the list of each collection. */
import { setTimeout as sleep } from 'node:timers/promises'
import { draftable } from '../../cms/collections/names.ts'
import { CmsClient } from '../../tests/e2e/support/cmsClient.ts'
import { atMost, ms, type Reading } from '../readings.ts'
import { bencher } from '../seed/bencher.ts'
import { median } from '../statistics.ts'
import type { System } from '../system.ts'
import type { Measure } from './measure.ts'

const turns = 7
const lists = [...draftable, 'offer-statuses', 'media', 'users', 'audit'].map(
  (name) => `/admin/collections/${name}`,
)

async function timesOf(client: CmsClient, path: string): Promise<number[]> {
  const times = []
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now()
    const page = await client.page(path)
    times.push(performance.now() - start)
    if (!page.includes('</html>')) throw new Error(`${path} is no whole page.`)
  }
  return times
}

const reading = (what: string, times: readonly number[]): Reading => ({
  what,
  value: median(times),
  shown: `${ms(median(times))} / ${ms(Math.max(...times))}`,
  budget: atMost(1000, ms),
})

/** Milliseconds in which somebody who opens the admin types her address and her password */
const typing = 5000

/** As whoever comes first meets it: she opens the login page as soon as the CMS answers, types, and gets her start page. */
async function firstAfterStart(system: System): Promise<Reading> {
  await system.restartCms()
  await (await fetch(`${system.cmsUrl}/admin/login`)).arrayBuffer()
  await sleep(typing)
  const client = await CmsClient.signIn(system, bencher)
  const start = performance.now()
  await client.page('/admin')
  const time = performance.now() - start
  return { what: 'first start page after a start', value: time, shown: ms(time), budget: atMost(1000, ms) }
}

/** Everything that a coordinator may take along, read to its last line. */
async function exported(client: CmsClient): Promise<Reading> {
  const start = performance.now()
  const lines = (await client.page('/api/export/offers.csv')).split('\r\n').length
  const time = performance.now() - start
  return {
    what: 'all offers as a table (CSV), seconds for lines',
    value: time,
    shown: `${(time / 1000).toFixed(1)} s for ${String(lines)}`,
  }
}

export const admin: Measure = {
  name: 'admin',
  take: async (system) => {
    const first = await firstAfterStart(system)
    const client = await CmsClient.signIn(system, bencher)
    const start = await timesOf(client, '/admin')
    const each = []
    for (const path of lists) each.push({ path, times: await timesOf(client, path) })
    const slowest = each.reduce((most, one) => (median(one.times) > median(most.times) ? one : most))
    const search = await timesOf(client, '/admin/collections/offers?search=Deutsch&sort=title')
    return [
      first,
      reading('start page of the admin, median / slowest', start),
      reading('slowest list of the admin, median / slowest', slowest.times),
      reading('list of offers, searched and sorted, median / slowest', search),
      reading('coverage of languages, median / slowest', await timesOf(client, '/admin/coverage')),
      await exported(client),
    ]
  },
}
