/** What a person at the CMS waits for, and when readers see it: the REST interface, the real wake, the real page. */
import { setTimeout as sleep } from 'node:timers/promises'
import { CmsClient, type Doc } from '../../tests/e2e/support/cmsClient.ts'
import { get } from '../http.ts'
import { atMost, ms, type Reading } from '../readings.ts'
import { bencher } from '../seed/bencher.ts'
import { median, quantile } from '../statistics.ts'
import type { System } from '../system.ts'
import type { Measure } from './measure.ts'

const turns = 40
const warmUp = 5

/** Changes an offer's title and gives the milliseconds until the answer, and until a reader's page shows it. */
async function publish(client: CmsClient, { siteUrl }: System, offer: Doc, title: string) {
  const address = `${siteUrl}/de/offers/${String(offer['slug'])}`
  const isVisible = async () => (await get(address, { 'accept-encoding': 'identity' })).body.includes(title)
  if (await isVisible()) throw new Error(`${address} shows the new title before it was saved.`)
  const start = performance.now()
  const saved = client
    .send('PATCH', `/api/offers/${offer.id}?depth=0`, { title, _status: 'published' })
    .then(() => performance.now() - start)
  while (!(await isVisible())) {
    if (performance.now() - start > 30_000) throw new Error(`${address} does not show what was published.`)
    await sleep(3)
  }
  const visible = performance.now() - start
  return { answered: await saved, visible }
}

async function saveDraft(client: CmsClient, offer: Doc, title: string): Promise<number> {
  const start = performance.now()
  await client.send('PATCH', `/api/offers/${offer.id}?draft=true&depth=0`, { title, _status: 'draft' })
  return performance.now() - start
}

const reading = (what: string, times: number[]): Reading => {
  const counted = times.slice(warmUp)
  const p95 = quantile(counted, 0.95)
  return { what, value: p95, shown: `${ms(median(counted))} / ${ms(p95)}` }
}

export const saving: Measure = {
  name: 'saving',
  take: async (system) => {
    const client = await CmsClient.signIn(system, bencher)
    const list = '/api/offers?limit=60&depth=0&where[kind][not_in]=counsel_violence,shelter,counsel_pregnancy'
    const { docs } = await client.send<{ docs: Doc[] }>('GET', list)
    const drafts = []
    const published = []
    for (let turn = 0; turn < turns; turn++) {
      const offer = docs[turn % docs.length]
      if (!offer) throw new Error('The CMS lists no offers.')
      published.push(await publish(client, system, offer, `Neuer Titel ${String(turn)} von heute`))
      drafts.push(await saveDraft(client, offer, `Entwurf ${String(turn)}`))
    }
    const visible = published.map((one) => one.visible)
    return [
      reading('save a draft, p50 / p95', drafts),
      reading(
        'publish, p50 / p95',
        published.map((one) => one.answered),
      ),
      {
        ...reading('publish pressed → visible to a reader, p50 / p95', visible),
        budget: atMost(100, ms),
      },
    ]
  },
}
