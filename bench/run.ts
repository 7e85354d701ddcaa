/** `npm run bench`: measures the real system with growing numbers of offers and shows the figures beside the budgets. */
import type { Browser } from 'playwright-core'
import { openBrowser } from '../tests/support/chromium.ts'
import { surroundings, writeDocument } from './document.ts'
import { measures } from './measures/index.ts'
import type { Measure } from './measures/measure.ts'
import { readOptions, type Options } from './options.ts'
import { quiet } from './quiet.ts'
import { isOver, seconds, type Reading } from './readings.ts'
import { startSystem, type System } from './system.ts'
import { table, type Taken } from './table.ts'

/** Readings of one measure; none, and the reason on the screen, when it could not be taken. */
async function readingsOf({ name, take }: Measure, system: System, browser: Browser): Promise<Reading[]> {
  await quiet()
  const start = performance.now()
  try {
    const readings = await take(system, browser)
    console.log(`${name} (${seconds(performance.now() - start)})`)
    for (const reading of readings)
      console.log(`  ${reading.what}: ${reading.shown}${isOver(reading) ? ' – over budget' : ''}`)
    return readings
  } catch (error) {
    console.error(`${name} could not be measured:`, error, `\nThe servers printed:\n${system.output()}`)
    process.exitCode = 1
    return []
  }
}

async function measureWith(size: number, { sizes, only }: Options, browser: Browser): Promise<Taken[]> {
  const isLargest = size === sizes.at(-1)
  const wanted = measures.filter(
    ({ name, once }) => (only.length === 0 || only.includes(name)) && (isLargest || !once),
  )
  console.log(`\n── ${size.toLocaleString('en')} offers ──`)
  const system = await startSystem(size)
  try {
    const taken = []
    for (const measure of wanted)
      for (const reading of await readingsOf(measure, system, browser))
        taken.push({ name: measure.name, size, reading })
    return taken
  } finally {
    await system.stop()
  }
}

/** The lines in the order of the measures, although some are taken at the largest size only. */
function inOrder(taken: readonly Taken[]): Taken[] {
  const order = ({ name }: Taken) => measures.findIndex((measure) => measure.name === name)
  return [...taken].sort((a, b) => order(a) - order(b))
}

const options = readOptions(
  process.argv.slice(2),
  measures.map(({ name }) => name),
)
const browser = await openBrowser()
try {
  const taken = []
  for (const size of options.sizes) taken.push(...(await measureWith(size, options, browser)))
  const shown = table(inOrder(taken), options.sizes)
  console.log(`\n${surroundings()}\n\n${shown}`)
  if (options.only.length === 0) await writeDocument(`${surroundings()}\n\n${shown}`)
} finally {
  await browser.close()
}
process.exit()
