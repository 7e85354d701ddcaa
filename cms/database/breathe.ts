import { setImmediate } from 'node:timers/promises'

/** How long statements may follow one another before timers and sockets get their turn. */
const SLICE_MS = 15

let sliceBegan = performance.now()

/**
 * Lets the event loop turn when database work has kept it for longer than a slice.
 *
 * Reason: every libsql call is synchronous inside its promise, so a chain of awaited calls never leaves the
 * microtask queue; a bulk import would hold up every reader until its last row.
 */
export async function breathe(): Promise<void> {
  if (performance.now() - sliceBegan >= SLICE_MS) await turnOfTheLoop()
}

/** Waits for one full turn of the event loop. */
export async function turnOfTheLoop(): Promise<void> {
  await setImmediate()
  sliceBegan = performance.now()
}
