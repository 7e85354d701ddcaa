/** Makes a phone forget. */
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

/** Deletes what is kept for use without internet, and the worker; not what she answered and saved herself. */
export async function deleteOffline(): Promise<void> {
  await endWorkers()
  await deleteCaches()
}

/** Deletes everything that this site keeps on the phone, whatever it is, and the worker itself. */
export async function deleteAllTraces(): Promise<void> {
  localStorage.clear()
  sessionStorage.clear()
  await deleteOffline()
  await deleteDatabases().catch(() => undefined)
  // The browser's own broom for the rest. Without network the lines above have done it.
  await fetch('/traces.json', { cache: 'no-store' }).catch(() => undefined)
}
