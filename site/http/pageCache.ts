/**
 * Rendered pages of one state of the content. A new state drops them all, and a page whose rendering began under an
 * older state is not kept: what was withdrawn meanwhile never comes back.
 */
export interface KeptPage {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array<ArrayBuffer>
}

const mostBytes = 64 * 1024 * 1024

export class PageCache {
  private state = ''
  private bytes = 0
  private readonly pages = new Map<string, KeptPage>()

  /** The page kept under a key in this state of the content, or undefined. */
  get(state: string, key: string): KeptPage | undefined {
    this.moveTo(state)
    return this.pages.get(key)
  }

  /** Keeps a page that was begun under `begun`, unless the content has moved on to `now` since. */
  keep(begun: string, now: string, key: string, page: KeptPage): void {
    this.moveTo(now)
    if (begun !== now || page.body.byteLength > mostBytes / 16) return
    for (const [oldest, { body }] of this.pages) {
      if (this.bytes + page.body.byteLength <= mostBytes) break
      this.pages.delete(oldest)
      this.bytes -= body.byteLength
    }
    this.bytes += page.body.byteLength - (this.pages.get(key)?.body.byteLength ?? 0)
    this.pages.set(key, page)
  }

  private moveTo(state: string): void {
    if (state === this.state) return
    this.state = state
    this.bytes = 0
    this.pages.clear()
  }
}
