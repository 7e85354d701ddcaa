/**
 * The service worker. It exists only on phones whose owner asked to use the site without internet; see worker/vault.ts
 * for what is kept, worker/routes.ts for what is answered, worker/control.ts for how it ends.
 */
import type { Answer, Kept, Progress, Request as Asked } from './parcel.ts'
import { check, forget } from './worker/control.ts'
import { fill } from './worker/fill.ts'
import { register } from './worker/routes.ts'
import { scope, type FetchedEvent } from './worker/scope.ts'
import * as vault from './worker/vault.ts'

register()

scope.addEventListener('activate', (event) => {
  event.waitUntil(scope.clients.claim())
})

scope.addEventListener('fetch', (event: FetchedEvent) => {
  if (event.request.mode === 'navigate') event.waitUntil(check().catch(() => undefined))
})

async function tell(part: number): Promise<void> {
  const message: Progress = { type: 'PROGRESS', part }
  for (const client of await scope.clients.matchAll()) client.postMessage(message)
}

const keptOf = ({ build, epoch, seq, asOf, said, language, district }: Kept): Kept => ({
  build,
  epoch,
  seq,
  asOf,
  said,
  language,
  ...(district === undefined ? {} : { district }),
})

async function answer(asked: Asked): Promise<Answer> {
  switch (asked.type) {
    case 'KEEP':
      vault.reopen()
      return { ok: true, kept: keptOf(await fill(asked, (part) => void tell(part))) }
    case 'RENEW': {
      const now = await vault.sealed()
      if (!now) return { ok: false, why: 'Nothing is kept.' }
      return { ok: true, kept: keptOf(await fill(now.seal, (part) => void tell(part))) }
    }
    case 'STATE': {
      await check(asked.site?.seq)
      const now = await vault.sealed()
      return { ok: true, ...(now ? { kept: keptOf(now.seal) } : {}) }
    }
    case 'FORGET':
      await forget()
      return { ok: true }
    case 'SKIP_WAITING':
      await scope.skipWaiting()
      return { ok: true }
  }
}

scope.addEventListener('message', (event) => {
  // What the exit says: it is gone before an answer could come.
  if (event.data === 'purge') {
    event.waitUntil(forget())
    return
  }
  const work = answer(event.data as Asked).catch((error: unknown): Answer => ({
    ok: false,
    why: String(error),
  }))
  event.waitUntil(work.then((said) => event.ports[0]?.postMessage(said)))
})
