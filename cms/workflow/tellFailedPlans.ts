/** What was to become public at a set time and did not: tells who planned it, and why. */
import type { Payload, SchedulePublishTaskInput } from 'payload'
import { idOf } from '../access/idOf.ts'
import { together } from '../database/together.ts'
import type { Job } from '../jobs/job.ts'
import { writeMail } from '../mails/write.ts'
import { findSaved, type Saved } from '../publications/isPublic.ts'
import { kindOf } from '../collections/names.ts'
import { formAddress, titleOf } from './draft.ts'
import { planTask } from './scheduleGuard.ts'

interface FailedPlan {
  id: string
  input?: SchedulePublishTaskInput
  error?: { message?: string } | null
}

/** The letter and the end of the plan are one: told once, and nothing is left to be told. */
const tell = (payload: Payload, { id, input, error }: FailedPlan): Promise<void> =>
  together(payload, async (req) => {
    const doc = input?.doc as { relationTo: string; value: string } | undefined
    const kind = doc && kindOf(doc.relationTo)
    const saved = kind && (await findSaved(req, kind, { id: { equals: doc.value } }))
    const person = idOf((input?.user as { value?: unknown } | undefined)?.value)
    const planner = person
      ? await payload.db.findOne<Saved>({ collection: 'users', where: { id: { equals: person } }, req })
      : null
    await payload.db.deleteOne({ collection: 'payload-jobs', where: { id: { equals: id } }, req })
    if (!doc || !saved || typeof planner?.['email'] !== 'string') return
    const gaps = {
      title: titleOf(saved),
      reason: error?.message ?? '–',
      address: formAddress(doc.relationTo, doc.value),
    }
    await writeMail(req, { to: planner['email'], name: 'notPublished', gaps })
  })

export const tellFailedPlans: Job = {
  slug: 'tellFailedPlans',
  cron: '*/5 * * * *',
  run: async (payload) => {
    const { docs } = await payload.db.find<FailedPlan>({
      collection: 'payload-jobs',
      where: { and: [{ taskSlug: { equals: planTask } }, { hasError: { equals: true } }] },
      limit: 100,
      pagination: false,
    })
    for (const plan of docs) await tell(payload, plan)
  },
}
