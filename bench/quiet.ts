/** Waiting until this machine has nothing else to do. */
import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

const busyTimes = () =>
  cpus().reduce(
    ({ busy, all }, { times }) => {
      const total = times.user + times.nice + times.sys + times.irq + times.idle
      return { busy: busy + total - times.idle, all: all + total }
    },
    { busy: 0, all: 0 },
  )

/** Of both processors together: the site goes on making its word indexes with a tenth of one for some minutes. */
const mostBusy = 0.25
const patience = 40

/**
 * Ends when the processors were nearly idle for a second: a CMS that has just started works for most of a minute, and a
 * phone measured beside it seems half as fast. Where that does not come it ends after a while and says so.
 */
export async function quiet(): Promise<void> {
  for (let second = 0; second < patience; second++) {
    const before = busyTimes()
    await sleep(1000)
    const after = busyTimes()
    if (after.busy - before.busy < mostBusy * (after.all - before.all)) return
  }
  console.warn('This machine was never idle: timed values say little.')
}
