/**
 * `npm test`: the checks beside each other, then every step in order, then a summary. With names (`npm run lint` is
 * `test.mjs lint css`) only those; what is no name narrows the tests: `npm run test:unit -- schedule`.
 */
import { availableParallelism } from 'node:os'
import { bootstrap } from './bootstrap.mjs'
import { inLanes } from './lanes.mjs'
import { checks, onRequest, steps } from './steps.mjs'
import { summary, tallyOfTool, total } from './tally.mjs'

/** @param {string} name */
const begin = (name) => {
  console.log(`\n── ${name} ──`)
}

/** @param {string[]} names of checks */
async function runChecks(names) {
  const results = inLanes(
    names.flatMap((name) => checks[name] ?? []),
    availableParallelism(),
  )
  const tallies = []
  for (const [n, result] of results.entries()) {
    begin(names[n] ?? '')
    const { tally, output } = await result
    process.stdout.write(output)
    tallies.push(tally)
  }
  return tallies
}

/**
 * @param {string[]} names of steps
 * @param {string[]} filters
 */
async function runSteps(names, filters) {
  const building = names.findIndex((name) => steps[name]?.needsBuild)
  if (building >= 0 && !names.includes('build')) names = names.toSpliced(building, 0, 'build')
  /** @type {import('./tally.mjs').Tally[]} */
  const tallies = []
  for (const name of names) {
    const step = steps[name]
    if (!step) continue
    begin(name)
    const built = tallies.every((tally) => tally.name !== 'build' || tally.failed === 0)
    const blocked = step.needsBuild && !built
    tallies.push(
      blocked ? tallyOfTool(name, false, 'not run, for the build failed') : await step.run(filters),
    )
  }
  return tallies
}

await bootstrap(import.meta.url, async () => {
  const args = process.argv.slice(2)
  const all = [...Object.keys(checks), ...Object.keys(steps)]
  const asked = args.filter((arg) => all.includes(arg))
  const filters = args.filter((arg) => !all.includes(arg))
  const names = asked.length ? asked : all.filter((name) => !onRequest.has(name))
  const tallies = [
    ...(await runChecks(names.filter((name) => name in checks))),
    ...(await runSteps(
      names.filter((name) => name in steps),
      filters,
    )),
  ]
  console.log(summary(tallies))
  process.exitCode = total(tallies).ok ? 0 : 1
})
