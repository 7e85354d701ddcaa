/**
 * Keeps files apart that one process runs after another. What lies in node_modules they share, for reading it takes
 * longer than most of them. Our own modules each has for itself, so that it reads its settings and opens its database
 * as if it were alone.
 */
import { afterAll, vi } from 'vitest'

const environment = { ...process.env }

vi.resetModules()

afterAll(() => {
  vi.useRealTimers()
  for (const name of Object.keys(process.env))
    if (!(name in environment)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, environment)
  forgetWhatOutlivesModules()
})

/** What Payload and the CMS keep for the whole process, outside of modules. */
function forgetWhatOutlivesModules(): void {
  ;(globalThis as { _payload?: Map<string, unknown> })._payload?.clear()
  for (const key of Object.getOwnPropertySymbols(globalThis))
    if (key.description?.startsWith('wegweiserin.')) Reflect.deleteProperty(globalThis, key)
}
