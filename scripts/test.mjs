/**
 * `npm test`: every step in order, then a summary. With names of steps (`npm run lint` is `test.mjs lint css`) only
 * those; what is no name of a step narrows the tests: `npm run test:unit -- schedule`.
 */
import { bootstrap } from './bootstrap.mjs'
import { onRequest, steps } from './steps.mjs'
import { summary, tallyOfTool, total } from './tally.mjs'

await bootstrap(import.meta.url, async () => {
  const args = process.argv.slice(2)
  const asked = args.filter((arg) => arg in steps)
  const filters = args.filter((arg) => !(arg in steps))
  const names = asked.length ? asked : Object.keys(steps).filter((name) => !onRequest.has(name))
  if (names.some((name) => steps[name]?.needsBuild) && !names.includes('build'))
    names.splice(
      names.findIndex((name) => steps[name]?.needsBuild),
      0,
      'build',
    )

  /** @type {import('./tally.mjs').Tally[]} */
  const tallies = []
  for (const name of names) {
    const step = steps[name]
    if (!step) continue
    console.log(`\n── ${name} ──`)
    const built = tallies.every((tally) => tally.name !== 'build' || tally.failed === 0)
    const blocked = step.needsBuild && !built
    tallies.push(
      blocked ? tallyOfTool(name, false, 'not run, for the build failed') : await step.run(filters),
    )
  }
  console.log(summary(tallies))
  process.exitCode = total(tallies).ok ? 0 : 1
})
