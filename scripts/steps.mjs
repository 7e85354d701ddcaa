import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWhatIsStale } from './build.mjs'
import { root } from './root.mjs'
import { settingsOfThisRun } from './settings.mjs'
import { Stop } from './stop.mjs'
import { tallyOfTests, tallyOfTool } from './tally.mjs'
import { run, tools } from './tools.mjs'

const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  // A tool whose output is kept does not know that it is shown later.
  ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
}

/**
 * A tool that keeps one processor busy and looks at nothing but the files.
 * @param {string} name
 * @param {string[]} tool
 * @param {string[]} args
 */
const check = (name, tool, args) => async () => {
  const { ok, output } = await run(tool, args, { env, quiet: true })
  return { tally: tallyOfTool(name, ok), output }
}

/**
 * @param {string} name
 * @param {string} project of vitest.config.ts
 * @param {Record<string, string>} [more] environment
 */
const tests =
  (name, project, more = {}) =>
  async (/** @type {string[]} */ filters) => {
    const folder = mkdtempSync(join(tmpdir(), 'wegweiserin-'))
    const report = join(folder, 'report.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { ok } = await run(tools.vitest, ['run', '--project', project, ...reporters, ...filters], {
      env: { ...env, ...more },
    })
    const tally = tallyOfTests(name, ok, report)
    rmSync(folder, { recursive: true })
    return tally
  }

const build = async () => {
  try {
    await buildWhatIsStale(settingsOfThisRun())
    return tallyOfTool('build', true)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    console.error(error.message)
    return tallyOfTool('build', false)
  }
}

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * What several can do at a time, each on a processor; the output is kept until it is its turn.
 * @type {Record<string, () => Promise<{ tally: Tally, output: string }>>}
 */
export const checks = {
  format: check('format', tools.prettier, ['--check', '--log-level=warn', '.']),
  lint: check('lint', tools.eslint, ['--max-warnings=0', '.']),
  css: check('css', [join(root, 'scripts/check-css.mjs')], []),
  types: check('types', tools.tsc, ['--noEmit']),
  astro: check('astro types', tools.astro, [
    'check',
    '--tsconfig=site/tsconfig.json',
    '--minimumSeverity=warning',
    '--minimumFailingSeverity=warning',
  ]),
}

/**
 * What needs all processors, one after the other, cheap things first. `needsBuild`: tests on the built servers.
 * @type {Record<string, { run: (filters: string[]) => Promise<Tally>, needsBuild?: true }>}
 */
export const steps = {
  unit: { run: tests('unit tests', 'unit') },
  int: { run: tests('integration tests', 'int') },
  build: { run: build },
  e2e: { run: tests('browser journeys', 'e2e'), needsBuild: true },
  a11y: { run: tests('accessibility', 'a11y'), needsBuild: true },
  'a11y-full': { run: tests('accessibility, every page', 'a11y', { A11Y: 'full' }), needsBuild: true },
  hard: { run: tests('hard tests', 'hard'), needsBuild: true },
}

/** What plain `npm test` leaves out: it takes too long, or judges times. */
export const onRequest = new Set(['a11y-full', 'hard'])
