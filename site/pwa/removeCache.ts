/** Deletes a cache: its name at once, then entry by entry, for Chrome frees what somebody has open only much later. */
export async function removeCache(name: string, opened?: Cache): Promise<void> {
  const cache = opened ?? (await caches.open(name))
  await caches.delete(name)
  for (const request of await cache.keys()) await cache.delete(request)
}
