/**
 * What is kept, in caches that are complete or not there: a cache is read only once its seal, the last entry written,
 * names the hash of everything in it. After `empty` nothing is written until `reopen`.
 */
import type { Kept, Seal } from '../parcel.ts'
import { removeCache } from '../removeCache.ts'
import { hashOf } from './hash.ts'

const prefix = 'wg-'
/** "wg-<build>-<seq>-<day>-<language>", and the district where only its part of the state is kept. */
export const nameFor = ({ build, seq, asOf, language, district }: Kept): string =>
  `${prefix}${[build, seq, asOf, language, district ?? []].flat().join('-')}`
const sealAddress = '/offline-seal'
const noteAddress = '/offline-checked'

export interface Sealed {
  readonly name: string
  readonly seal: Seal
}

let isClosed = false
let known: Promise<Sealed | undefined> | undefined

async function sealOf(name: string): Promise<Sealed | undefined> {
  const found = await caches.match(sealAddress, { cacheName: name })
  return found && { name, seal: (await found.json()) as Seal }
}

const ours = async () => (await caches.keys()).filter((name) => name.startsWith(prefix))

async function findNewest(): Promise<Sealed | undefined> {
  const all = await Promise.all((await ours()).map(sealOf))
  return all.filter((one) => one !== undefined).sort((a, b) => b.seal.sealedAt - a.seal.sealedAt)[0]
}

/** The one cache that counts, or undefined. */
export async function sealed(): Promise<Sealed | undefined> {
  if (isClosed) return undefined
  known ??= findNewest()
  const now = await known.catch(() => undefined)
  // A page may have deleted it.
  if (now && (await caches.has(now.name))) return now
  known = undefined
  return undefined
}

/** A kept answer, unless it is not what was sealed. */
export async function read(address: string): Promise<Response | undefined> {
  const now = await sealed()
  const hash = now?.seal.files[address]
  if (!now || hash === undefined) return undefined
  const found = await caches.match(address, { cacheName: now.name })
  if (!found) return undefined
  const body = await found.arrayBuffer()
  // Made anew from what was read: an answer that nobody reads to its end would hold its entry beyond deletion.
  return (await hashOf(body)) === hash ? new Response(body, { headers: found.headers }) : undefined
}

/** An empty cache to fill. What was left of an earlier attempt under its name is thrown away. */
export async function begin(name: string): Promise<Cache> {
  await caches.delete(name)
  return open(name)
}

function mustBeOpen(): void {
  if (isClosed) throw new Error('Everything was deleted meanwhile.')
}

async function open(name: string): Promise<Cache> {
  mustBeOpen()
  const cache = await caches.open(name)
  try {
    mustBeOpen()
  } catch (error) {
    // Deleted while it was being opened: opening has made it anew.
    await caches.delete(name)
    throw error
  }
  return cache
}

/** Makes a filled cache the one that counts, in one step, and then deletes the others. */
export async function seal(name: string, list: Seal): Promise<void> {
  const cache = await open(name)
  await cache.put(sealAddress, Response.json(list))
  known = undefined
  await removeAllBut(name)
}

/** When the site was last asked (control.ts): noted beside what is kept, for a worker sleeps after seconds. */
export async function checkedAt(): Promise<number> {
  const now = await sealed()
  const noted = now && (await caches.match(noteAddress, { cacheName: now.name }))
  return noted ? Number(await noted.text()) : 0
}
export async function noteCheck(): Promise<void> {
  const now = await sealed()
  if (now) await (await open(now.name)).put(noteAddress, new Response(String(Date.now())))
}

/** Deletes what is not sealed. */
export async function removeUnfinished(): Promise<void> {
  await removeAllBut((await sealed())?.name)
}

async function removeAllBut(kept: string | undefined): Promise<void> {
  await Promise.all((await ours()).filter((name) => name !== kept).map((name) => removeCache(name)))
}

/** Deletes everything; nothing is written until she asks again. */
export async function empty(): Promise<void> {
  isClosed = true
  known = undefined
  await removeAllBut(undefined)
}

export function reopen(): void {
  isClosed = false
}
