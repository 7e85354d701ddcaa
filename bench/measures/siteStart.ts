/** From the start of the process to the first page a reader gets. */
import { atMost, seconds } from '../readings.ts'
import { median } from '../statistics.ts'
import type { System } from '../system.ts'
import type { Measure } from './measure.ts'

async function starts({ startSite, stopSite, forgetSite }: System, fromNothing: boolean): Promise<number> {
  const times = []
  for (let turn = 0; turn < 3; turn++) {
    await stopSite()
    if (fromNothing) await forgetSite()
    times.push(await startSite())
  }
  return median(times)
}

export const siteStart: Measure = {
  name: 'site-start',
  take: async (system) => {
    const nothing = await starts(system, true)
    const disk = await starts(system, false)
    return [
      {
        what: 'site start from nothing',
        value: nothing,
        shown: seconds(nothing),
        budget: atMost(3000, (most) => `${String(most / 1000)} s`),
      },
      { what: 'site start with its copy on disk', value: disk, shown: seconds(disk) },
    ]
  },
}
