/** The published rows in memory, applied in order of seq. Knows nothing of the network, disk or pages. */
import type { ModelName } from '../../content-models/define.ts'
import type { EntryOfKind } from '../../content-models/models.ts'
import type { Row } from '../../content-models/snapshot.ts'

type Entries = { [K in ModelName]: Map<string, EntryOfKind<K>> }

const emptyEntries = (): Entries => ({
  offer: new Map(),
  offerStatus: new Map(),
  organisation: new Map(),
  place: new Map(),
  district: new Map(),
  districtFigures: new Map(),
  helpline: new Map(),
  infoPage: new Map(),
  guide: new Map(),
  office: new Map(),
  ruleNote: new Map(),
  translation: new Map(),
  media: new Map(),
  recording: new Map(),
})

/** Where an old address leads: nowhere any more (410), or elsewhere (301). */
export type OldAddress = 'gone' | { to: string }

export class Store {
  epoch = ''
  seq = 0
  entries = emptyEntries()
  /** Old addresses by kind and slug, "offer/naehcafe" */
  readonly oldAddresses = new Map<string, OldAddress>()
  private readonly slugs = new Map<string, string>()
  private changes = 0
  private readonly listeners: ((row: Row) => void)[] = []
  private readonly resets: (() => void)[] = []

  /** Another text after every change, a withdrawal ahead of its turn among them: what was made before is out of date. */
  get state(): string {
    return `${this.epoch} ${String(this.seq)} ${String(this.changes)}`
  }

  /** Called with every row once it is applied. */
  onRow(listener: (row: Row) => void): void {
    this.listeners.push(listener)
  }

  /** Called when everything is forgotten, before the rows of another epoch. */
  onReset(listener: () => void): void {
    this.resets.push(listener)
  }

  /** Forgets everything: the rows of another epoch follow. */
  begin(epoch: string): void {
    this.epoch = epoch
    this.seq = 0
    this.entries = emptyEntries()
    this.oldAddresses.clear()
    this.slugs.clear()
    for (const reset of this.resets) reset()
  }

  /** Applies a row that was checked. A row that is not newer than what is here is passed over. */
  apply(row: Row): void {
    if (row.seq <= this.seq) return
    this.place(row)
    this.seq = row.seq
  }

  /** Takes an entry away at once, without moving on to the withdrawal's number: what lies between may be held. */
  withdraw(row: Row): void {
    this.place(row)
  }

  private place(row: Row): void {
    this.changes++
    const entries = this.entries[row.kind] as Map<string, unknown>
    if (row.state === 'live') {
      entries.set(row.id, row.entry)
      if ('slug' in row.entry && row.entry.slug) {
        this.slugs.set(`${row.kind}/${row.entry.slug}`, row.id)
        this.oldAddresses.delete(`${row.kind}/${row.entry.slug}`)
      }
    } else {
      entries.delete(row.id)
      if (row.slug) {
        this.slugs.delete(`${row.kind}/${row.slug}`)
        this.oldAddresses.set(`${row.kind}/${row.slug}`, row.state === 'gone' ? 'gone' : { to: row.to })
      }
    }
    for (const listener of this.listeners) listener(row)
  }

  /** The entry at an address, or undefined. */
  bySlug<K extends 'offer' | 'organisation' | 'district' | 'guide'>(
    kind: K,
    slug: string,
  ): EntryOfKind<K> | undefined {
    const id = this.slugs.get(`${kind}/${slug}`)
    return id === undefined ? undefined : this.entries[kind].get(id)
  }
}
