/** Does what was answered on the page of a reminder's link: one act, stored as a whole or not at all. */
import type { PayloadRequest } from 'payload'
import { todayInBerlin } from '../../content-models/localDate.ts'
import type { OfferStatus } from '../../content-models/offerStatus.ts'
import { savedDay } from '../hooks/dateFacts.ts'
import { keepAttendance } from './attendances.ts'
import type { Answers } from './answers.ts'
import type { Opened } from './opened.ts'
import { proposePhone } from './proposePhone.ts'

type Facts = Readonly<Record<string, unknown>>

/** That it takes place says nothing of whether there is room: only what was on a break or over is open again. */
function availabilityAfter({ takesPlace }: Answers, { availability }: OfferStatus): Facts {
  if (takesPlace !== 'yes') return { availability: takesPlace }
  return availability === 'paused' || availability === 'ended' ? { availability: 'open' } : {}
}

/** What was said. What she left as it was is not said again: a count grows old whatever else is confirmed. */
function factsOf(answers: Answers, status: OfferStatus, shownStart: string | undefined): Facts {
  const { nextStart, counts } = answers
  const start = nextStart === (shownStart ?? null) ? {} : { nextStart: nextStart && savedDay(nextStart) }
  return { ...availabilityAfter(answers, status), ...start, ...counts }
}

/** The next start as the page shows it: one that has passed is none. */
export const shownStart = ({ nextStart }: OfferStatus, today: string): string | undefined =>
  nextStart !== undefined && nextStart >= today ? nextStart : undefined

export interface Confirmed {
  readonly takesPlace: Answers['takesPlace']
  /** Another number went to coordination */
  readonly phoneSent: boolean
}

export async function confirm(
  req: PayloadRequest,
  { offer, status, district }: Opened,
  answers: Answers,
  now: Date,
): Promise<Confirmed> {
  const today = todayInBerlin(now)
  const facts = factsOf(answers, status, shownStart(status, today))
  await req.payload.update({
    collection: 'offer-statuses',
    id: status.id,
    data: { ...facts, verifiedOn: savedDay(today) },
    context: { saidFact: [...Object.keys(facts), 'verifiedOn'] },
    overrideAccess: false,
    user: req.user,
    depth: 0,
    req,
  })
  delete req.context['saidFact']
  if (answers.came) await keepAttendance(req, { offer: offer.id, district, day: today, answer: answers.came })
  const isNew = answers.phone !== undefined && answers.phone !== offer.contact?.phone
  if (isNew) await proposePhone(req, offer.id, answers.phone)
  return { takesPlace: answers.takesPlace, phoneSent: isNew }
}
