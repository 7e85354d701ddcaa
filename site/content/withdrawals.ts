/** Which offers phones that keep a copy must forget, and since when: withdrawn ones, and those whose place became secret. */
import type { Row } from '../../content-models/snapshot.ts'
import type { Store } from './store.ts'

export class Withdrawals {
  private readonly bySlug = new Map<string, number>()
  private readonly store: Store

  constructor(store: Store) {
    this.store = store
    store.onReset(() => {
      this.bySlug.clear()
    })
    store.onRow((row) => {
      this.note(row)
    })
  }

  private note(row: Row): void {
    if (row.kind === 'offer' && row.state !== 'live' && row.slug) this.bySlug.set(row.slug, row.seq)
    const isHidden = row.kind === 'place' && (row.state !== 'live' || row.entry.secret)
    if (!isHidden) return
    for (const { place, slug } of this.store.entries.offer.values())
      if (place === row.id) this.bySlug.set(slug, row.seq)
  }

  /** Slugs after a number; all that are known when the number belongs to another epoch. */
  since(epoch: string, seq: number): string[] {
    const isOther = epoch !== this.store.epoch
    return [...this.bySlug].filter(([, at]) => isOther || at > seq).map(([slug]) => slug)
  }
}
