/**
 * Which offer a short code leads to, withdrawn ones among them: their old address says that they are gone. Sensitive
 * offers have none, for they stand on no poster.
 */
import { factsOf } from '../../content-models/kinds.ts'
import type { Row } from '../../content-models/snapshot.ts'
import type { Store } from '../content/store.ts'
import { shortCode } from './shortCode.ts'

export class ShortCodes {
  /** Slugs by id, by code */
  private readonly offers = new Map<string, Map<string, string>>()

  constructor(store: Store) {
    store.onReset(() => {
      this.offers.clear()
    })
    store.onRow((row) => {
      if (row.kind === 'offer') this.note(row)
    })
  }

  private note(row: Extract<Row, { kind: 'offer' }> | Exclude<Row, { state: 'live' }>): void {
    const code = shortCode(row.id)
    const known = this.offers.get(code) ?? new Map<string, string>()
    const slug = row.state === 'live' ? row.entry.slug : row.state === 'moved' ? row.to : row.slug
    const isSensitive = row.state === 'live' && factsOf(row.entry.kind).sensitive === true
    if (slug && !isSensitive) known.set(row.id, slug)
    else known.delete(row.id)
    if (known.size > 0) this.offers.set(code, known)
    else this.offers.delete(code)
  }

  /** The slug of the offer that has a code. Ids begin with their time: of two with one code the older has it. */
  slugOf(code: string): string | undefined {
    const [oldest] = [...(this.offers.get(code) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
    return oldest?.[1]
  }

  /** The code of an offer; undefined where it has none, or where an older one has it. */
  codeOf({ id, slug }: { id: string; slug: string }): string | undefined {
    const code = shortCode(id)
    return this.slugOf(code) === slug ? code : undefined
  }
}
