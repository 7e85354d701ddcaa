/** What people hear of an organisation that was added. */
import type { PayloadRequest } from 'payload'
import { writeMail } from '../mails/write.ts'
import { settings } from '../settings.ts'
import { formAddress } from '../workflow/draft.ts'
import { reviewersOf, writersOf } from '../workflow/people.ts'

/** To whoever looks after the district: there is somebody to get to know. */
export async function announce(
  req: PayloadRequest,
  organisation: { id: string; name: string; district: string },
): Promise<void> {
  const address = formAddress('organisations', organisation.id)
  for (const { email } of await reviewersOf(req, organisation.district))
    await writeMail(req, { to: email, name: 'joined', gaps: { name: organisation.name, address } })
}

/** To everybody who writes for the organisation. */
export async function welcome(req: PayloadRequest, organisation: string, name: string): Promise<void> {
  const address = `${settings.cmsUrl}/admin`
  for (const { email } of await writersOf(req, undefined, organisation))
    await writeMail(req, { to: email, name: 'joinAccepted', gaps: { name, address } })
}

export async function decline(
  req: PayloadRequest,
  people: readonly { email: string }[],
  name: string,
  comment: string,
): Promise<void> {
  for (const { email } of people)
    await writeMail(req, { to: email, name: 'joinDeclined', gaps: { name, comment } })
}
