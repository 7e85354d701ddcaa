/** What was sent in and waits goes on to who stands in, then to the administration; who wrote it is told who has it. */
import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../access/idOf.ts'
import { together } from '../database/together.ts'
import type { Job } from '../jobs/job.ts'
import { writeMail } from '../mails/write.ts'
import type { Saved } from '../publications/isPublic.ts'
import { label } from '../words.ts'
import { addressOf, titleOf } from './draft.ts'
import { holderOf, patience, writersOf } from './people.ts'
import { workingDaysAgo } from './workingDays.ts'

const batch = 100

/** Drafts that have waited for as long as one holder has, whoever has them now. */
async function waiting(payload: Payload, now: Date, page: number): Promise<Saved[]> {
  const { docs } = await payload.find({
    collection: 'offers',
    draft: true,
    depth: 0,
    where: {
      and: [
        { review: { equals: 'submitted' } },
        { submittedAt: { less_than: `${workingDaysAgo(patience, now)}T23:59:59.999Z` } },
      ],
    },
    sort: 'submittedAt',
    limit: batch,
    page,
    // eslint-disable-next-line no-restricted-syntax -- the clock asks, not a person
    overrideAccess: true,
  })
  return docs as unknown as Saved[]
}

/** Each letter has a key, so that a second run of the same day writes none again. */
async function handOn(req: PayloadRequest, draft: Saved, now: Date): Promise<void> {
  const submittedAt = new Date(String(draft['submittedAt']))
  const { times, holder, people } = await holderOf(req, idOf(draft['district']), submittedAt, now)
  if (times === 0) return
  const key = `handedOn/${String(draft.id)}/${submittedAt.toISOString()}/${String(times)}`
  const gaps = {
    title: titleOf(draft),
    address: addressOf(draft),
    days: String(times * patience),
    holder: label(`review.holder.${holder}`),
  }
  for (const { email } of people) await writeMail(req, { to: email, name: 'waits', gaps, key })
  const writers = await writersOf(req, idOf(draft['submittedBy']), idOf(draft['organisation']))
  for (const { email } of writers) await writeMail(req, { to: email, name: 'handedOn', gaps, key })
}

export const handOnWaiting: Job = {
  slug: 'handOnWaiting',
  cron: '0 7 * * 1-5',
  run: async (payload, now) => {
    for (let page = 1; ; page += 1) {
      const drafts = await waiting(payload, now, page)
      for (const draft of drafts) await together(payload, (req) => handOn(req, draft, now))
      if (drafts.length < batch) return
    }
  },
}
