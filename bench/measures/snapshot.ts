/** What leaves the CMS: everything, and what came last. */
import { get } from '../http.ts'
import { bytes, ms } from '../readings.ts'
import { median, timesOf } from '../statistics.ts'
import type { Measure } from './measure.ts'

export const snapshot: Measure = {
  name: 'snapshot',
  take: async ({ cmsUrl }) => {
    const address = `${cmsUrl}/api/snapshot`
    const whole = await get(`${address}?since=0`)
    const wholeTimes = await timesOf(3, () => get(`${address}?since=0`))
    const [head = '{}'] = whole.body.toString('utf8', 0, 500).split('\n')
    const { seq } = JSON.parse(head) as { seq: number }
    const one = await get(`${address}?since=${String(seq - 1)}`)
    const deltaTimes = await timesOf(50, () => get(`${address}?since=${String(seq - 1)}`))
    return [
      {
        what: 'whole snapshot, bytes on the wire',
        value: whole.body.byteLength,
        shown: `${bytes(whole.body.byteLength)} (${whole.headers['content-encoding'] ?? 'not compressed'})`,
      },
      { what: 'whole snapshot, time', value: median(wholeTimes), shown: ms(median(wholeTimes)) },
      { what: 'delta of one row, bytes', value: one.body.byteLength, shown: bytes(one.body.byteLength) },
      { what: 'delta of one row, time', value: median(deltaTimes), shown: ms(median(deltaTimes)) },
    ]
  },
}
