/**
 * Keeps the store in step with the CMS: from disk first, then by wake and by poll. Every failure keeps the last good
 * state; the site never needs the CMS to answer a reader.
 */
import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import type { Row } from '../../content-models/snapshot.ts'
import { DiskCopy } from './diskCopy.ts'
import { fetchRows, type Fetched } from './fetchRows.ts'
import type { Store } from './store.ts'

const pollEvery = 15_000
/** Fewer offers than this part of before, at once, is more likely a fault than the truth. */
const leastKept = 0.7
const fewOffers = 20

export class Intake {
  private running: Promise<void> | undefined
  private again = false
  /** Why the last fetch was not applied; undefined when all is well */
  held: string | undefined
  private readonly live = new Map<string, Row>()
  private readonly store: Store
  private readonly cmsUrl: URL
  private readonly disk: DiskCopy

  constructor(store: Store, cmsUrl: URL, folder: string) {
    this.store = store
    this.cmsUrl = cmsUrl
    this.disk = new DiskCopy(folder)
    store.onRow((row) => this.live.set(`${row.kind}/${row.id}`, row))
  }

  /** Reads the disk copy, asks the CMS once, then polls. Ends when the rows are there; the copy on disk is written after. */
  async start(): Promise<void> {
    await this.disk.read(
      (epoch) => {
        this.begin(epoch)
      },
      (row) => {
        this.store.apply(row)
      },
    )
    await new Promise<void>((resolve) => void this.fetchNow(resolve).finally(resolve))
    setInterval(() => void this.fetchNow(), pollEvery).unref()
  }

  /**
   * Fetches what is new. Calls while one is under way are answered by one further fetch.
   * @param applied called once the rows are there, before they are on disk: no reader waits for that
   */
  fetchNow(applied?: () => void): Promise<void> {
    if (this.running) {
      this.again = true
      return this.running
    }
    this.running = this.fetchOnce(applied).finally(() => {
      this.running = undefined
      if (this.again) {
        this.again = false
        void this.fetchNow()
      }
    })
    return this.running
  }

  private async fetchOnce(applied: () => void = () => undefined): Promise<void> {
    try {
      let fetched = await fetchRows(this.cmsUrl, this.store.seq)
      const isOtherEpoch = fetched.head.epoch !== this.store.epoch
      if (isOtherEpoch && fetched.head.since > 0) fetched = await fetchRows(this.cmsUrl, 0)
      const isWhole = fetched.head.epoch !== this.store.epoch || fetched.head.since < this.store.seq
      this.held = this.doubt(fetched, isWhole)
      if (this.held) {
        console.error(this.held)
        await this.applyWithdrawals(fetched)
        return
      }
      if (isWhole) this.begin(fetched.head.epoch)
      for (const row of fetched.rows) this.store.apply(row)
      for (const row of fetched.refused)
        console.error('A published row does not fit its model and is left out:', row)
      applied()
      // Who waits for the first page gets it before ten thousand offers are written down.
      await turnOfTheLoop()
      if (isWhole) await this.disk.writeAll(this.store.epoch, this.rows())
      else await this.disk.add(this.store.epoch, fetched.rows, () => this.rows())
    } catch (error) {
      this.held = error instanceof Error ? error.message : String(error)
    }
  }

  private begin(epoch: string): void {
    this.live.clear()
    this.store.begin(epoch)
  }

  /** Why a fetch should not be believed; undefined when it may be applied. */
  private doubt(fetched: Fetched, isWhole: boolean): string | undefined {
    const before = this.store.entries.offer.size
    if (before < fewOffers) return undefined
    const ofOffers = fetched.rows.filter(({ kind }) => kind === 'offer')
    const after = isWhole
      ? ofOffers.filter(({ state }) => state === 'live').length
      : before -
        ofOffers.filter(({ state, id }) => state !== 'live' && this.store.entries.offer.has(id)).length
    return after < before * leastKept
      ? `Held: ${String(after)} offers instead of ${String(before)} at once. Staff can let it pass by restarting the site with an empty disk copy.`
      : undefined
  }

  /** A withdrawal is applied at once even when the rest is held: it may be an address published by mistake. */
  private async applyWithdrawals({ rows }: Fetched): Promise<void> {
    const known = rows.filter(({ kind, id, state }) => state === 'gone' && this.store.entries[kind].has(id))
    for (const row of known) {
      const key = `${row.kind}/${row.id}`
      const { seq } = this.live.get(key) ?? row
      this.store.withdraw(row)
      // On disk under the number of the row it takes the place of, so that what is held is asked for again.
      this.live.set(key, { ...row, seq })
    }
    if (known.length > 0) await this.disk.writeAll(this.store.epoch, this.rows())
  }

  private rows(): Row[] {
    return [...this.live.values()].sort((a, b) => a.seq - b.seq)
  }
}
