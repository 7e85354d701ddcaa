/** How fast this machine is as a phone: a fixed piece of work, by which timed figures of different days can be compared. */
import { throttle } from '../../tests/support/throttle.ts'
import { visit } from '../browser/visit.ts'
import { ms } from '../readings.ts'
import { median } from '../statistics.ts'
import type { Measure } from './measure.ts'

const rows = 500
const times = 15

/** Makes a table, lays it out and takes it away again; gives the milliseconds of each time. */
const work = ([rows, times]: readonly [number, number]): number[] =>
  Array.from({ length: times }, () => {
    const begin = performance.now()
    const table = document.createElement('table')
    for (let row = 0; row < rows; row++)
      table.insertRow().append(...['Mo', String(row), `${String(row % 24)}:00`].map(cellOf))
    document.body.append(table)
    table.getBoundingClientRect()
    table.remove()
    return performance.now() - begin

    function cellOf(text: string): HTMLTableCellElement {
      const cell = document.createElement('td')
      cell.textContent = text
      return cell
    }
  })

export const machine: Measure = {
  name: 'machine',
  once: true,
  take: (_, browser) =>
    visit(browser, async ({ page }) => {
      await throttle(page, { kbps: 1_000_000, rttMs: 0, cpu: 4 })
      const value = median(await page.evaluate(work, [rows, times] as const))
      return [
        {
          what: `this machine: a table of ${String(rows)} rows made at 4× CPU, p50`,
          value,
          shown: ms(value),
        },
      ]
    }),
}
