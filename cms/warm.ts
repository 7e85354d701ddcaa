/** What the first person at the admin would wait for, done before she comes. */
import type { Payload } from 'payload'
import { todayInBerlin } from '../content-models/localDate.ts'
import { insightsFor } from './insights/coordination.ts'

/**
 * Has the code of the admin's pages loaded, which Next does when one of them is asked for, and what is published read
 * and looked through. Loading comes first: it is the longer wait, and one for everybody.
 */
export async function warm(payload: Payload, address: string): Promise<void> {
  const page = await fetch(`${address}/admin/login`)
  await page.arrayBuffer()
  await insightsFor(payload, todayInBerlin())
}
