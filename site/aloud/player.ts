/** Reads passage by passage. Where the sound comes from is another's matter: a voice of the phone now. */

export interface Source<P> {
  /** Settles when it was said (true) or could not be (false). What is hushed may never settle. */
  say: (passage: P, rate: number) => Promise<boolean>
  hush: () => void
}
export interface State {
  readonly index: number
  readonly isPlaying: boolean
  readonly hasFailed: boolean
}

const rates = [0.6, 0.8, 1, 1.25, 1.5]
const usual = rates.indexOf(1)

export class Player<P> {
  private readonly passages: readonly P[]
  private readonly source: Source<P>
  private readonly tell: (state: State) => void
  private index = 0
  private isPlaying = false
  private hasFailed = false
  private speed = usual
  /** What was begun in an earlier turn no longer counts when it ends. */
  private turn = 0

  constructor(passages: readonly P[], source: Source<P>, tell: (state: State) => void) {
    this.passages = passages
    this.source = source
    this.tell = tell
  }

  private get rate(): number {
    return rates[this.speed] ?? 1
  }
  private show(): void {
    const { index, isPlaying, hasFailed } = this
    this.tell({ index, isPlaying, hasFailed })
  }

  /** Reads from where it stands to the end, then stands at the beginning again. */
  async play(): Promise<void> {
    const turn = ++this.turn
    this.source.hush()
    this.isPlaying = true
    this.hasFailed = false
    for (let passage = this.passages[this.index]; passage; passage = this.passages[this.index]) {
      this.show()
      // Who was told may have paused.
      if (turn !== this.turn) return
      const wasSaid = await this.source.say(passage, this.rate)
      if (turn !== this.turn) return
      if (!wasSaid) {
        this.end(true)
        return
      }
      this.index++
    }
    this.index = 0
    this.end(false)
  }

  private end(hasFailed: boolean): void {
    this.isPlaying = false
    this.hasFailed = hasFailed
    this.show()
  }

  /** Silent at once, and remembers the passage. */
  pause(): void {
    this.turn++
    this.source.hush()
    this.end(false)
  }

  toggle(): void {
    if (this.isPlaying) this.pause()
    else void this.play()
  }

  /** One passage on (1) or back (-1), and no further than the first and the last. */
  step(by: 1 | -1): void {
    this.index = Math.max(Math.min(this.index + by, this.passages.length - 1), 0)
    this.goOn()
  }

  /** Faster (1) or slower (-1), from the beginning of the passage. */
  change(by: 1 | -1): void {
    this.speed = Math.max(Math.min(this.speed + by, rates.length - 1), 0)
    this.goOn()
  }

  private goOn(): void {
    if (this.isPlaying) void this.play()
    else this.show()
  }
}
