/** Takes the worker's place when it has to end (SW_KILL=1): deletes what was kept, then itself. */
import { removeCache } from './removeCache.ts'
import { scope } from './worker/scope.ts'

scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting())
})

scope.addEventListener('activate', (event) => {
  const work = async () => {
    for (const name of await caches.keys()) await removeCache(name)
    await scope.registration.unregister()
  }
  event.waitUntil(work())
})
