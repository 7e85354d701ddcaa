/** Everything that the database holds, for tests that say "and nothing was written". */
import type { Cms } from './cms.ts'

export async function everythingStored({ payload, system }: Cms): Promise<string> {
  const parts: unknown[] = []
  for (const { slug, versions } of payload.config.collections) {
    parts.push(slug, await system.storedWhere(slug))
    if (versions) parts.push(await system.versionsWhere(slug))
  }
  return JSON.stringify(parts)
}
