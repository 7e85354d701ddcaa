/** Something a person can put right: its message says what happened, why, and what to do. Shown without a stack. */
export class Stop extends Error {}

/**
 * Runs a script's work and turns a `Stop` into its sentence and exit code 1. Anything else is a mistake in the
 * program and keeps its stack.
 * @param {() => Promise<unknown>} work
 */
export async function orStop(work) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    console.error(`\n${error.message}`)
    process.exitCode = 1
  }
}
