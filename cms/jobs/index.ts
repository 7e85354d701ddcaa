/**
 * The jobs of the CMS. To add one, write a file beside what it works on that exports
 * `{ slug, cron, run(payload, now) }` (job.ts says what `run` promises), and put it into this list: its turns are queued,
 * kept over restarts, run, tried again when they fail, and freed when they hang, all by queue.ts.
 */
import { reminding } from '../checks/remind.ts'
import { countFigures } from '../figures/count.ts'
import { checkLinks } from '../links/checkLinks.ts'
import { forgetInTime } from '../retention/index.ts'
import { handOnWaiting } from '../workflow/handOn.ts'
import { tellFailedPlans } from '../workflow/tellFailedPlans.ts'
import type { Job } from './job.ts'

export const jobs: readonly Job[] = [
  checkLinks,
  countFigures,
  forgetInTime,
  handOnWaiting,
  reminding,
  tellFailedPlans,
]
