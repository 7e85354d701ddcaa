/** What somebody may not change stays as it is, also when she restores a version: Payload would leave it out there. */
import type { CollectionBeforeChangeHook } from 'payload'

export const keepFixed =
  (...names: string[]): CollectionBeforeChangeHook =>
  ({ data, operation, originalDoc }) => {
    // A copy is given what it was copied from as its original, and begins anew.
    if (operation === 'create') return data
    const [now, before] = [data as Record<string, unknown>, (originalDoc ?? {}) as Record<string, unknown>]
    const missing = names.filter((name) => (now[name] ?? null) === null && name in before)
    return { ...now, ...Object.fromEntries(missing.map((name) => [name, before[name]])) }
  }
