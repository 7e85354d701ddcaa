/**
 * How often something may be tried. Counted in memory, under a fingerprint whose salt lives an hour: nobody can read
 * from it who came, and a list of addresses never comes to be.
 */
import { createHmac, randomBytes } from 'node:crypto'
import { RateLimiterMemory } from 'rate-limiter-flexible'

const tenMinutes = 600
const hour = 3600

const limiters = () => ({
  /** Wrong passwords for one account, from wherever */
  loginsOfAccount: new RateLimiterMemory({ points: 10, duration: tenMinutes }),
  /** The same from one address: a stranger who tries does not lock out whom the account belongs to */
  loginsOfAccountFromAddress: new RateLimiterMemory({ points: 5, duration: tenMinutes }),
  /** An office shares one address. */
  loginsFromAddress: new RateLimiterMemory({ points: 50, duration: tenMinutes }),
  /** Wrong codes after the right password */
  codesOfAccount: new RateLimiterMemory({ points: 5, duration: tenMinutes }),
  resetsOfAccount: new RateLimiterMemory({ points: 3, duration: hour }),
  resetsFromAddress: new RateLimiterMemory({ points: 20, duration: hour }),
  invitationsOfAccount: new RateLimiterMemory({ points: 60, duration: hour }),
  acceptsFromAddress: new RateLimiterMemory({ points: 60, duration: hour }),
  joinsFromAddress: new RateLimiterMemory({ points: 10, duration: hour }),
  joinsOfEmail: new RateLimiterMemory({ points: 3, duration: hour }),
  wrongPreviewsFromAddress: new RateLimiterMemory({ points: 600, duration: 60 }),
  viewsOfPreview: new RateLimiterMemory({ points: 120, duration: tenMinutes }),
  /** From all readers together: the site counts what comes from one address */
  reports: new RateLimiterMemory({ points: 300, duration: hour }),
  checksFromAddress: new RateLimiterMemory({ points: 60, duration: hour }),
  /** Twenty writes a second is more than anybody types; autosave makes one every two seconds. */
  writesOfSession: new RateLimiterMemory({ points: 1200, duration: 60 }),
})

export type Limit = keyof ReturnType<typeof limiters>

interface State {
  limiters: ReturnType<typeof limiters>
  salt: Buffer
  saltedAt: number
}
/** Kept outside the module, of which a bundler may make two copies: each would allow as much again. */
const shared = globalThis as unknown as Record<symbol, State | undefined>
const key = Symbol.for('wegweiserin.limits')
const state = (): State =>
  (shared[key] ??= { limiters: limiters(), salt: randomBytes(32), saltedAt: Date.now() })

/** Forgets all counts. For tests, which do in a second what people do in a week. */
export const forgetCounts = (): void => {
  shared[key] = undefined
}

function fingerprint(of: string): string {
  const now = state()
  if (Date.now() - now.saltedAt > hour * 1000)
    Object.assign(now, { salt: randomBytes(32), saltedAt: Date.now() })
  return createHmac('sha256', now.salt).update(of).digest('base64url')
}

/** Counts one try. @returns whether it is still allowed. */
export const take = (limit: Limit, who: string): Promise<boolean> =>
  state()
    .limiters[limit].consume(fingerprint(who))
    .then(
      () => true,
      () => false,
    )

/** Takes a try back: it succeeded, and only failures count. */
export const giveBack = (limit: Limit, who: string): Promise<unknown> =>
  state().limiters[limit].reward(fingerprint(who))

/** Begins anew for somebody. */
export const clear = (limit: Limit, who: string): Promise<unknown> =>
  state().limiters[limit].delete(fingerprint(who))

/**
 * Where a request came from, as the nearest machine in front of the CMS saw it. What stands further left in the header
 * was written by whoever sent the request.
 */
export const addressOf = (headers: Headers): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown'
