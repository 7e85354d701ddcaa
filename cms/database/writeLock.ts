import { Mutex } from 'async-mutex'
import { SaveRefused } from './errors.ts'

/** Whoever has the lock, as those who wait for it see it. */
export interface Holder {
  /** What the work belongs to; work begun inside the same owner would wait for itself. */
  readonly owner: object | undefined
  /** Milliseconds since it last did anything; 0 while it is busy getting started. */
  idleMs(): number
  /** Undoes it from outside, so that its own later steps fail with a sentence. */
  abandon(): Promise<void>
}

export interface Patience {
  /** Waiting for the transaction one is part of: long enough for a step that nobody awaits to see it end. */
  nestedMs: number
  /** A holder that has done nothing for this long, while others wait, is undone. */
  idleMs: number
  /** Waiting for one holder that is still working. */
  busyMs: number
}

export const ORDINARY_PATIENCE: Patience = { nestedMs: 1_000, idleMs: 15_000, busyMs: 60_000 }

/**
 * The queue in front of the one writing connection: first come, first served.
 *
 * Patience is counted per holder and not per place in the queue, so that a long queue that moves never times out.
 */
export class WriteLock {
  readonly #mutex = new Mutex()
  readonly #patience: Patience
  #holder: Holder | undefined

  constructor(patience: Patience = ORDINARY_PATIENCE) {
    this.#patience = patience
  }

  /**
   * Waits for its turn and returns the function that gives the lock back.
   * @param within the owner this work is part of, if any
   * @throws SaveRefused when it would wait for its own transaction, or for one that never ends
   */
  async acquire(holder: Holder, within?: object): Promise<() => void> {
    const turn = this.#mutex.acquire()
    let watched: Holder | undefined
    let since = 0
    for (;;) {
      if (this.#holder !== watched) [watched, since] = [this.#holder, performance.now()]
      const nested = within !== undefined && watched?.owner === within
      const release = await resultWithin(turn, nested ? this.#patience.nestedMs : this.#patience.idleMs)
      if (release) return this.#enter(holder, release)
      if (!watched || this.#holder !== watched) continue
      const waited = performance.now() - since
      if (nested || waited >= this.#patience.busyMs) {
        void turn.then((passOn) => passOn())
        throw new SaveRefused(nested ? NESTED : tooLong(waited))
      }
      if (watched.idleMs() >= this.#patience.idleMs) await watched.abandon()
    }
  }

  #enter(holder: Holder, release: () => void): () => void {
    this.#holder = holder
    return () => {
      if (this.#holder !== holder) return
      this.#holder = undefined
      release()
    }
  }
}

/** The result, or undefined when it takes longer than `ms`. */
async function resultWithin<T>(result: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined)
  })
  try {
    return await Promise.race([result, late])
  } finally {
    clearTimeout(timer)
  }
}

const NESTED =
  'Nothing was stored: this save waits for the transaction it is itself part of. Nested operation without req? ' +
  'Inside a hook, pass `req` on to every Local API call and to every call of payload.db, or move the work behind ' +
  'the commit with onCommit().'

function tooLong(waitedMs: number): string {
  return (
    `Nothing was stored: one transaction has held the write lock for ${String(Math.round(waitedMs / 1000))} seconds. ` +
    'Is it a nested operation without req, mail or network inside a hook, or one very large import? ' +
    'Divide the work, or move it behind the commit with onCommit().'
  )
}
