/** Deletes everything that this site keeps on the phone, whatever it is, and the worker itself. */
import { ask } from './ask.ts'
import { removeCache } from './removeCache.ts'

async function endWorkers(): Promise<void> {
  // Missing where the page did not come by a safe connection.
  const workers = (navigator as Partial<Navigator>).serviceWorker
  for (const registration of (await workers?.getRegistrations()) ?? []) {
    const worker = registration.active ?? registration.waiting
    // The worker stops fetching before its caches go: it could not fill them again.
    if (worker) await ask(worker, { type: 'FORGET' }).catch(() => undefined)
    await registration.unregister()
  }
}

async function deleteCaches(): Promise<void> {
  if (!('caches' in globalThis)) return
  for (const name of await caches.keys()) await removeCache(name)
}

async function deleteDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name)
}

export async function deleteAllTraces(): Promise<void> {
  localStorage.clear()
  sessionStorage.clear()
  await endWorkers()
  await deleteCaches()
  await deleteDatabases().catch(() => undefined)
  // The browser's own broom for the rest. Without network the lines above have done it.
  await fetch('/traces.json', { cache: 'no-store' }).catch(() => undefined)
}
