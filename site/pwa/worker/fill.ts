/** Fetches everything for one language into a new cache. It counts only once all of it is there and checked. */
import { removeCache } from '../removeCache.ts'
import { addresses, keptUnder, type ParcelFile, type ParcelList, type Seal } from '../parcel.ts'
import { fetchChecked } from './fetchChecked.ts'
import * as vault from './vault.ts'

const atOnce = 3
export type Wanted = Pick<Seal, 'language' | 'district'>
let running: { abort: AbortController; done: Promise<Seal> } | undefined

export const isFilling = (): boolean => running !== undefined

/** Stops what is under way; nothing of it is kept. */
export function stopFilling(): void {
  running?.abort.abort()
}

/** Two pages that ask at once get one answer. */
export function fill(wanted: Wanted, tell: (part: number) => void): Promise<Seal> {
  if (running) return running.done
  const abort = new AbortController()
  const done = fillOnce(wanted, abort.signal, tell).finally(() => {
    running = undefined
  })
  running = { abort, done }
  return done
}

async function listFor({ language, district }: Wanted, signal: AbortSignal): Promise<ParcelList> {
  const region = district === undefined ? '' : `?district=${encodeURIComponent(district)}`
  const address = `/${language}/offline.json${region}`
  const response = await fetch(address, { cache: 'no-store', redirect: 'error', signal })
  if (!response.ok) throw new Error(`The list of files answered ${String(response.status)}.`)
  const list = (await response.json()) as ParcelList
  if (list.choice) throw new Error('All offers are too many: a district must be named.')
  return list
}

async function fillOnce(wanted: Wanted, signal: AbortSignal, tell: (part: number) => void): Promise<Seal> {
  const list = await listFor(wanted, signal)
  const name = vault.nameFor(list)
  const before = await vault.sealed()
  if (before?.name === name) return before.seal
  const cache = await vault.begin(name)
  try {
    const files = await fetchAll(list, cache, signal, tell)
    // A new build in between would mix its pages with the old scripts.
    const after = await listFor(wanted, signal)
    if (after.build !== list.build) throw new Error('The site was renewed meanwhile.')
    const { files: _, ...rest } = list
    const seal: Seal = { ...rest, sealedAt: Date.now(), files }
    await vault.seal(name, seal)
    return seal
  } catch (error) {
    await removeCache(name, cache)
    throw error
  }
}

async function fetchAll(
  list: ParcelList,
  cache: Cache,
  signal: AbortSignal,
  tell: (part: number) => void,
): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {}
  const waiting = [...list.files]
  const total = waiting.reduce((sum, { bytes }) => sum + bytes, 0)
  let fetched = 0
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      hashes[keptUnder(file.url)] = await keep(file, cache, signal)
      fetched += file.bytes
      tell(fetched / total)
    }
  }
  // The first fault ends them all, and nobody writes any more once this has failed.
  const ends = await Promise.allSettled(
    Array.from({ length: atOnce }, () =>
      work().catch((error: unknown) => {
        waiting.length = 0
        throw error
      }),
    ),
  )
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  const { catalogue } = addresses(list.language)
  if (hashes[catalogue] === undefined) throw new Error('The list names no catalogue.')
  return hashes
}

/** What the last cache holds unchanged is not fetched again: data is dear. */
async function keep(file: ParcelFile, cache: Cache, signal: AbortSignal): Promise<string> {
  const address = keptUnder(file.url)
  const hash = (await vault.sealed())?.seal.files[address]
  const response = hash === undefined ? undefined : await vault.read(address)
  const old = response && hash !== undefined ? { response, hash } : undefined
  const now = old && old.hash === file.hash ? old : await fetchChecked(file, signal, old)
  signal.throwIfAborted()
  await cache.put(address, now.response)
  return now.hash
}
