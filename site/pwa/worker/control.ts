/**
 * What the site may tell a worker at any time: to end itself, and which offers to forget. Asked at navigations, at most
 * every few minutes, and at once when a page shows newer content.
 */
import { addresses, type Control, type Seal } from '../parcel.ts'
import type { OfflineCatalogue } from '../format.ts'
import { without } from '../forget.ts'
import { scope } from './scope.ts'
import { isFilling, stopFilling } from './fill.ts'
import { hashOf } from './hash.ts'
import * as vault from './vault.ts'

const pause = 5 * 60_000
let checkedSeq = -1
let checking: Promise<void> | undefined

/** Deletes everything and the worker itself. Needs no network. */
export async function forget(): Promise<void> {
  stopFilling()
  await vault.empty()
  await scope.registration.unregister()
}

/** Asks the site, unless it was asked lately. `shownSeq`: what a page from the network shows. */
export function check(shownSeq = -1): Promise<void> {
  if (isFilling()) return Promise.resolve()
  checking ??= askWhenDue(shownSeq).finally(() => {
    checking = undefined
  })
  return checking
}

async function askWhenDue(shownSeq: number): Promise<void> {
  const age = Date.now() - (await vault.checkedAt())
  if (age > pause || shownSeq > checkedSeq) await ask()
}

async function ask(): Promise<void> {
  const now = await vault.sealed()
  await vault.removeUnfinished()
  const since = now ? `?epoch=${encodeURIComponent(now.seal.epoch)}&since=${String(now.seal.seq)}` : ''
  const response = await fetch(`/sw-control.json${since}`, { cache: 'no-store', redirect: 'error' }).catch(
    () => undefined,
  )
  if (response?.status !== 200) return
  const control = (await response.json()) as Control
  checkedSeq = control.seq
  if (control.kill) return forget()
  await vault.noteCheck()
  if (now && control.gone.length > 0) await withdraw(now.seal, now.name, control)
}

/** Takes offers out of the copy: a new cache with a new catalogue replaces the old one in one step. */
async function withdraw(old: Seal, oldName: string, { gone, seq }: Control): Promise<void> {
  const { catalogue } = addresses(old.language)
  const kept = await vault.read(catalogue)
  if (!kept) return
  const before = (await kept.json()) as OfflineCatalogue
  const after = without(before, gone)
  if (after === before) return
  const name = `${vault.nameFor(old)}-${String(seq)}`
  const cache = await vault.begin(name)
  for (const url of Object.keys(old.files)) {
    const found = url === catalogue ? undefined : await caches.match(url, { cacheName: oldName })
    if (found) await cache.put(url, found)
  }
  const body = new TextEncoder().encode(JSON.stringify(after))
  await cache.put(catalogue, new Response(body, { headers: { 'content-type': 'application/json' } }))
  const files = { ...old.files, [catalogue]: await hashOf(body.buffer) }
  await vault.seal(name, { ...old, sealedAt: Date.now(), files })
}
