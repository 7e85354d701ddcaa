/**
 * What is published, in memory, for overviews that look at everything at once: ten thousand rows are read one time, and
 * from then on only those that are new.
 */
import type { Payload, Where } from 'payload'
import type { ModelName } from '../../content-models/define.ts'
import type { Listing } from '../../content-models/listing.ts'
import type { EntryOfKind } from '../../content-models/models.ts'
import { turnOfTheLoop } from '../database/breathe.ts'
import { snapshotState } from '../publications/epoch.ts'
import type { StoredRow } from '../publications/rows.ts'

const batch = 500

/** What a listing is made of. Translations are four rows of five, and no overview looks at them. */
const kinds = ['offer', 'offerStatus', 'organisation', 'place', 'district'] as const satisfies ModelName[]
type Kind = (typeof kinds)[number]
const ofKinds: Where = { or: kinds.map((kind) => ({ key: { like: `${kind}/` } })) }

interface Line {
  kind: Kind
  id: string
  state: StoredRow['state']
  entry?: unknown
}

class Published {
  private epoch = ''
  private seq = 0
  private reading: Promise<void> | undefined
  private readonly entries = new Map<Kind, Map<string, unknown>>()
  private listed: Listing[] | undefined

  /** The published offers with what stands beside them, as of now; the same list for as long as none of it changes. */
  async listings(payload: Payload): Promise<readonly Listing[]> {
    await (this.reading ??= this.readOn(payload).finally(() => {
      this.reading = undefined
    }))
    return (this.listed ??= this.list())
  }

  private async readOn(payload: Payload): Promise<void> {
    const { epoch, seq } = await snapshotState(payload)
    if (epoch !== this.epoch) this.begin(epoch)
    while (this.seq < seq) {
      const { docs } = await payload.db.find<StoredRow>({
        collection: 'publications',
        where: { and: [{ seq: { greater_than: this.seq } }, ofKinds] },
        sort: 'seq',
        limit: batch,
        pagination: false,
      })
      if (docs.length > 0) this.listed = undefined
      for (const row of docs) this.take(JSON.parse(row.line) as Line)
      this.seq = docs.at(-1)?.seq ?? seq
      await turnOfTheLoop()
    }
  }

  private begin(epoch: string): void {
    this.epoch = epoch
    this.seq = 0
    this.listed = undefined
    this.entries.clear()
  }

  private of<K extends Kind>(kind: K): Map<string, EntryOfKind<K>> {
    const found = this.entries.get(kind) ?? new Map<string, unknown>()
    this.entries.set(kind, found)
    return found as Map<string, EntryOfKind<K>>
  }

  private take({ kind, id, state, entry }: Line): void {
    if (state === 'live') this.of(kind).set(id, entry as EntryOfKind<typeof kind>)
    else this.of(kind).delete(id)
  }

  private list(): Listing[] {
    const statuses = new Map([...this.of('offerStatus').values()].map((status) => [status.offer, status]))
    return [...this.of('offer').values()].map((offer) => {
      const place = offer.place === undefined ? undefined : this.of('place').get(offer.place)
      return {
        offer,
        status: statuses.get(offer.id),
        organisation: this.of('organisation').get(offer.organisation),
        place,
        district: place && this.of('district').get(place.district),
      }
    })
  }
}

/** Kept outside the module, of which a bundler may make two copies. */
const shared = globalThis as unknown as Record<symbol, Published | undefined>
const known = Symbol.for('wegweiserin.published')

export const publishedListings = (payload: Payload): Promise<readonly Listing[]> =>
  (shared[known] ??= new Published()).listings(payload)
