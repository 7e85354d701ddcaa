/** Sends what waits in the outbox. One that fails is tried again later, each time after a longer pause. */
import type { Payload, Where } from 'payload'

interface Mail {
  id: string
  to: string
  subject: string
  text: string
  tries?: number | null
}

const batch = 20
const mostTries = 8
/** Letters that are not tried any more. */
export const gaveUp: Where = {
  and: [{ sentAt: { exists: false } }, { tries: { greater_than_equal: mostTries } }],
}

const minutes = (tries: number): number => 2 ** tries

/** Kept outside the module, of which a bundler may make two copies: each would send the same letters. */
const shared = globalThis as unknown as Record<symbol, Promise<void> | undefined>
const running = Symbol.for('wegweiserin.mails')

/** Calls while letters are being sent wait for the same round: no letter is sent twice. */
export const sendWaitingMails = (payload: Payload): Promise<void> =>
  (shared[running] ??= sendAll(payload).finally(() => {
    shared[running] = undefined
  }))

async function sendAll(payload: Payload): Promise<void> {
  for (;;) {
    const { docs } = await payload.db.find<Mail>({
      collection: 'mails',
      where: {
        and: [
          { sentAt: { exists: false } },
          { tries: { less_than: mostTries } },
          { or: [{ notBefore: { exists: false } }, { notBefore: { less_than: new Date().toISOString() } }] },
        ],
      },
      sort: 'createdAt',
      limit: batch,
      pagination: false,
    })
    for (const mail of docs) await sendOne(payload, mail)
    if (docs.length < batch) return
  }
}

async function sendOne(payload: Payload, { id, to, subject, text, tries }: Mail): Promise<void> {
  const data = await payload.sendEmail({ to, subject, text }).then(
    () => ({ sentAt: new Date().toISOString(), error: null }),
    (error: unknown) => failed(tries ?? 0, error),
  )
  await payload.db.updateOne({ collection: 'mails', id, data })
}

const failed = (tries: number, error: unknown) => ({
  tries: tries + 1,
  notBefore: new Date(Date.now() + minutes(tries) * 60_000).toISOString(),
  error: error instanceof Error ? error.message : String(error),
})
