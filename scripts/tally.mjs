import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ name: string, passed: number, failed: number, skipped: number, note?: string }} Tally */

/**
 * A step that either works or does not counts as one.
 * @param {string} name
 * @param {boolean} ok
 * @param {string} [note]
 * @returns {Tally}
 */
export const tallyOfTool = (name, ok, note) => ({
  name,
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  skipped: 0,
  ...(note && { note }),
})

/**
 * What a test run reported. A run that failed without a failed test (a file that does not load, an error outside any
 * test, no report at all) counts as one failure, so that it cannot pass unseen.
 * @param {string} name
 * @param {boolean} ok the runner's own verdict
 * @param {string} report path of vitest's JSON
 * @returns {Tally}
 */
export function tallyOfTests(name, ok, report) {
  if (!existsSync(report)) return tallyOfTool(name, false, 'the test runner gave no report')
  const {
    numPassedTests: passed,
    numFailedTests,
    numPendingTests,
    numTodoTests,
  } = JSON.parse(readFileSync(report, 'utf8'))
  const failed = ok ? numFailedTests : Math.max(numFailedTests, 1)
  return { name, passed, failed, skipped: numPendingTests + numTodoTests }
}

/**
 * The summary's lines; the last one is plain, for programs.
 * @param {Tally[]} tallies
 */
export function summary(tallies) {
  const width = Math.max(...tallies.map(({ name }) => name.length))
  const lines = tallies.map(({ name, passed, failed, skipped, note }) => {
    const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
    return `  ${name.padEnd(width)}  ${counts}${note ? ` (${note})` : ''}`
  })
  const { passed, failed } = total(tallies)
  return ['', ...lines, '', `${passed} passed, ${failed} failed`].join('\n')
}

/** @param {Tally[]} tallies */
export function total(tallies) {
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    tallies.reduce((whole, tally) => whole + tally[key], 0)
  const passed = sum('passed')
  const failed = sum('failed')
  return { passed, failed, ok: failed === 0 && passed > 0 }
}
