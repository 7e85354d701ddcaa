/** The page that a reminder's link opens, as its two requests, and offers whose last check is long ago. */
import { addDays, todayInBerlin } from '../../../../content-models/localDate.ts'
import type { Cms } from '../../support/cms.ts'
import * as entries from '../../support/entries.ts'
import type { Person } from '../../support/people.ts'
import { cmsUrl } from '../../support/settings.ts'
import type { Doc } from '../../support/system.ts'

type Handler = (request: Request, args: { params: Promise<{ token: string }> }) => Promise<Response>

export const today = todayInBerlin()
export const saved = (day: string) => `${day}T12:00:00.000Z`
export const old = saved(addDays(today, -70))

const ownPage = { origin: cmsUrl, 'content-type': 'application/x-www-form-urlencoded' }
const at = (token: string, more = '') => `${cmsUrl}/check/${encodeURIComponent(token)}${more}`

export type Checks = Awaited<ReturnType<typeof openChecks>>

export async function openChecks(cms: Cms) {
  const route: { GET: Handler; POST: Handler } = await import('../../../../cms/app/check/[token]/route.ts')
  const { tokenFor } = await import('../../../../cms/checks/link.ts')
  const { forgetCounts } = await import('../../../../cms/guard/limits.ts')

  async function statusOf(offer: string): Promise<Doc> {
    const [status] = await cms.system.storedWhere('offer-statuses', { offer: { equals: offer } })
    return status!
  }
  return {
    route,
    tokenFor,
    forgetCounts,
    statusOf,
    /** An offer whose last check is 70 days old, with everything that its status can say. */
    oldOffer: async (more: entries.Data = {}) => {
      const contact = { phone: '+493023125000' }
      const { id } = await cms.system.published(
        'offers',
        entries.offer(cms.world.organisation.own, { contact, ...more }),
      )
      const status = await statusOf(id)
      await cms.system.overwrite('offer-statuses', status.id, {
        availability: 'waiting_list',
        availabilityOn: old,
        placesFree: 5,
        placesFreeOn: old,
        childcarePlacesFree: 2,
        childcarePlacesFreeOn: old,
        nextStart: saved(addDays(today, 30)),
        nextStartOn: old,
        verifiedOn: old,
        publicSince: old,
      })
      return id
    },
    linkOf: (offer: string, person: Person = 'untrusted', now = new Date()) =>
      tokenFor({ offer, person: cms.world.person[person] }, now),
    look: (token: string, more = '', headers: Record<string, string> = {}) =>
      route.GET(new Request(at(token, more), { headers }), { params: Promise.resolve({ token }) }),
    press: (token: string, typed: Record<string, string>, headers: Record<string, string> = {}) =>
      route.POST(
        new Request(at(token), {
          method: 'POST',
          headers: { ...ownPage, ...headers },
          body: new URLSearchParams({ token, ...typed }),
        }),
        { params: Promise.resolve({ token }) },
      ),
  }
}
