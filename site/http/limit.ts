/**
 * How often something may be done from one address. Counted in memory, under a fingerprint whose salt lives an hour: nobody
 * can read from it who came, and a list of addresses never comes to be.
 */
import { createHmac, randomBytes } from 'node:crypto'
import { RateLimiterMemory } from 'rate-limiter-flexible'

const hour = 3600

/** Gives a counter that allows so many tries an hour: it counts one, and says whether it is still allowed. */
export function limitPerHour(points: number): (address: string) => Promise<boolean> {
  const limiter = new RateLimiterMemory({ points, duration: hour })
  let salt = randomBytes(32)
  let saltedAt = Date.now()
  return (address) => {
    if (Date.now() - saltedAt > hour * 1000) {
      salt = randomBytes(32)
      saltedAt = Date.now()
    }
    return limiter.consume(createHmac('sha256', salt).update(address).digest('base64url')).then(
      () => true,
      () => false,
    )
  }
}

/** Where a request came from, as the nearest machine in front saw it; without one, as the socket says. */
export const addressOf = (headers: Headers, socket: string): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? socket
