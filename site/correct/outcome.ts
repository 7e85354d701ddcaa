/** What becomes of a report: handed on, or not, and why. */
import { reportReason } from '../../content-models/reportReasons.ts'
import { addressOf, limitPerHour } from '../http/limit.ts'
import { settings } from '../settings.ts'
import { tellCms } from './tellCms.ts'

export type Outcome = 'asked' | 'notChosen' | 'told' | 'notTold'

/** A whole house may share one address. */
const mayTell = limitPerHour(20)

/** Her choice; a form that cannot be read has none. */
async function chosenIn(request: Request): Promise<unknown> {
  const form = await request.formData().catch(() => undefined)
  return form?.get('reason')
}

/** @param socket where the request came from, as the socket says */
export async function outcomeOf(request: Request, offer: string, socket: string): Promise<Outcome> {
  if (request.method !== 'POST') return 'asked'
  const reason = reportReason(await chosenIn(request))
  if (!reason) return 'notChosen'
  if (!(await mayTell(addressOf(request.headers, socket)))) return 'notTold'
  return (await tellCms(settings, offer, reason)) ? 'told' : 'notTold'
}
