/**
 * Every morning: who is to confirm something gets one letter with all of it. A second run, a restart or a crash in
 * between sends nothing twice, and what was confirmed begins anew by itself, because it is due on another day.
 */
import { createLocalReq, type Payload } from 'payload'
import { addDays, todayInBerlin } from '../../content-models/localDate.ts'
import type { Offer } from '../../content-models/offer.ts'
import type { OfferStatus } from '../../content-models/offerStatus.ts'
import type { RuleNote } from '../../content-models/ruleNote.ts'
import { together } from '../database/together.ts'
import { savedDay } from '../hooks/dateFacts.ts'
import type { Job } from '../jobs/job.ts'
import { publicEntries } from '../publications/publicEntries.ts'
import { formAddress } from '../workflow/draft.ts'
import { itemOf, send, type Letter } from './letters.ts'
import { checkAddress } from './link.ts'
import { noticesOf, noticesOfNote, type Notice } from './notices.ts'
import { recipients, type Told } from './recipients.ts'

/** Days after which nothing that was told can be told again: all of it is over by then. */
const keptFor = 800

/** What was public before days were counted is counted from the first look at it: nothing vanishes at once. */
async function beginToCount(payload: Payload, statuses: Iterable<OfferStatus>, today: string): Promise<void> {
  for (const { id, verifiedOn, publicSince } of statuses)
    if (verifiedOn === undefined && publicSince === undefined)
      await payload.update({
        collection: 'offer-statuses',
        id,
        data: { publicSince: savedDay(today) },
        // eslint-disable-next-line no-restricted-syntax -- the system fills in what it did not note before
        overrideAccess: true,
      })
}

/** The letters of a morning, a person each. */
class Letters {
  readonly all = new Map<string, Letter>()

  add(
    told: readonly Told[],
    notice: Notice,
    about: { readonly id: string; readonly title: string },
    addressFor: (one: Told) => string,
  ): void {
    for (const one of told) {
      const item = itemOf(one, notice, about, addressFor(one))
      const { items } = this.all.get(one.person.id) ?? { items: [] }
      this.all.set(one.person.id, { person: one.person, items: [...items, item] })
    }
  }
}

/** Everything that is to be said at `now`, by whom it is for. */
async function lettersAt(
  payload: Payload,
  statuses: ReadonlyMap<string, OfferStatus>,
  now: Date,
): Promise<Letters> {
  const today = todayInBerlin(now)
  const letters = new Letters()
  const to = recipients(await createLocalReq({}, payload))
  for await (const offer of publicEntries<Offer>(payload, 'offer'))
    for (const notice of noticesOf(offer, statuses.get(offer.id), today))
      letters.add(await to.ofOffer(offer, notice.name), notice, offer, ({ byLink, person }) =>
        byLink ? checkAddress({ offer: offer.id, person: person.id }, now) : formAddress('offers', offer.id),
      )
  for await (const note of publicEntries<RuleNote>(payload, 'ruleNote'))
    for (const notice of noticesOfNote(note, today))
      letters.add(await to.ofNote(notice.name), notice, note, () => formAddress('rule-notes', note.id))
  return letters
}

export async function remind(payload: Payload, now: Date): Promise<void> {
  const today = todayInBerlin(now)
  const statuses = new Map<string, OfferStatus>()
  for await (const status of publicEntries<OfferStatus>(payload, 'offerStatus'))
    statuses.set(status.offer, status)
  await beginToCount(payload, statuses.values(), today)
  const { all } = await lettersAt(payload, statuses, now)
  for (const letter of all.values()) await together(payload, (req) => send(req, letter, today))
  const forgotten = { sentOn: { less_than: addDays(today, -keptFor) } }
  await payload.db.deleteMany({ collection: 'reminders', where: forgotten })
}

export const reminding: Job = { slug: 'remind', cron: '0 6 * * *', run: remind }
