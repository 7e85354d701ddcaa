/** How long each kind of data is kept, and the job that lets it go. The same times stand in docs/data.md. */
import type { Payload } from 'payload'
import type { Job } from '../jobs/job.ts'
import {
  answers,
  closedAccounts,
  contactChanges,
  daysAgo,
  decisions,
  emptyDrafts,
  invitations,
  letterFiles,
  letters,
  monthsAgo,
  namesInAudit,
  reports,
  unansweredQuestions,
  unconfirmedWishes,
} from './forget.ts'

type Rule = readonly [
  forget: (payload: Payload, before: string) => Promise<unknown>,
  before: (now: Date) => string,
]

const rules: readonly Rule[] = [
  [namesInAudit, (now) => monthsAgo(12, now)],
  [closedAccounts, (now) => monthsAgo(6, now)],
  [letters, (now) => daysAgo(30, now)],
  [letterFiles, (now) => daysAgo(30, now)],
  [contactChanges, (now) => daysAgo(90, now)],
  [reports, (now) => daysAgo(90, now)],
  [decisions, (now) => monthsAgo(13, now)],
  [invitations, (now) => daysAgo(30, now)],
  [unconfirmedWishes, (now) => daysAgo(30, now)],
  [unansweredQuestions, (now) => daysAgo(30, now)],
  [answers, (now) => monthsAgo(12, now)],
  [emptyDrafts, (now) => daysAgo(2, now)],
]

export const forgetInTime: Job = {
  slug: 'forgetInTime',
  cron: '30 3 * * *',
  run: async (payload, now) => {
    for (const [forget, before] of rules) await forget(payload, before(now))
  },
}
