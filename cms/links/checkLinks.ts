/** Every night: looks at web addresses that are due, each server slowly, and remembers what came of it. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { together } from '../database/together.ts'
import type { Job } from '../jobs/job.ts'
import { publicWeb, type Reach } from './ask.ts'
import { look } from './look.ts'
import { remember, type Remembered, type Result } from './outcomes.ts'
import { dueAt, type Due } from './plan.ts'
import { keyOf, linkPlaces, type LinkPlace } from './places.ts'

type Row = LinkPlace & Remembered & { readonly id: string; readonly key: string }

const collection = 'link-checks'
/** Servers that are asked at the same time */
const sideBySide = 4
/** Milliseconds between two questions to one server, and those after which none is begun: other jobs wait. */
const pace = { pause: 2000, longest: 180_000 }

async function known(payload: Payload): Promise<Map<string, Row>> {
  const { docs } = await payload.db.find<Row>({ collection, where: {}, limit: 0, pagination: false })
  return new Map(docs.map((row) => [row.key, row]))
}

/** What is said of an address that stands there no more is said of nothing. */
async function forget(payload: Payload, rows: Map<string, Row>, places: ReadonlyMap<string, LinkPlace>) {
  for (const [key, { id, url }] of rows)
    if (places.get(key)?.url !== url) {
      await payload.db.deleteOne({ collection, where: { id: { equals: id } } })
      rows.delete(key)
    }
}

const write = (
  payload: Payload,
  rows: ReadonlyMap<string, Row>,
  { places }: Due,
  result: Result,
  now: Date,
) =>
  together(payload, async (req) => {
    for (const place of places) {
      const key = keyOf(place)
      const before = rows.get(key)
      const data = { key, ...place, ...remember(before, result, now) }
      if (before) await payload.db.updateOne({ collection, id: before.id, data, req })
      else await payload.db.create({ collection, data, req })
    }
  })

/** Runs `work` on each, a few at a time. */
async function eachOf<T>(all: Iterable<T>, work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all]
  const worker = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one)
  }
  await Promise.all(Array.from({ length: sideBySide }, worker))
}

/** @param reach what may be asked; @param pause see pace */
export const linkChecking = (reach: Reach, { pause, longest } = pace): Job => ({
  slug: 'checkLinks',
  cron: '0 2 * * *',
  run: async (payload, now) => {
    const places = await linkPlaces(payload)
    const rows = await known(payload)
    await forget(payload, rows, places)
    const end = performance.now() + longest
    const byHost = Map.groupBy(dueAt(places.values(), rows, now), ({ url }) => new URL(url).host)
    await eachOf(byHost.values(), async (ofHost) => {
      for (const [at, due] of ofHost.entries()) {
        if (performance.now() > end) return
        if (at > 0) await sleep(pause)
        const result = await look(due.url, reach)
        if (result) await write(payload, rows, due, result, now)
      }
    })
  },
})

export const checkLinks = linkChecking(publicWeb)
