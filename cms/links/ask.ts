/**
 * One question to a web server: what does it answer to this address? Its name is resolved first, every number it has is
 * looked at, and only such a number is connected to, so that a name cannot mean another machine a moment later.
 */
import type { LookupAddress } from 'node:dns'
import { lookup as resolveName } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { settings } from '../settings.ts'
import { isPublicAddress } from './addresses.ts'

/** What may be asked. Tests, whose servers are on this machine, say something else. */
export interface Reach {
  readonly mayReach: (address: string) => boolean
  readonly mayUsePort: (port: number) => boolean
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>
  /** Milliseconds until an answer has begun */
  readonly patience: number
}

export const publicWeb: Reach = {
  mayReach: isPublicAddress,
  mayUsePort: (port) => port === 80 || port === 443,
  resolve: (host) => resolveName(host, { all: true }),
  patience: 10_000,
}

/** Nobody asks there. */
export class Unreachable extends Error {}

export interface Answer {
  readonly status: number
  /** Where it sends on to */
  readonly location: string | undefined
}

const withoutBrackets = (host: string): string => host.replace(/^\[|\]$/g, '')
const portOf = ({ port, protocol }: URL): number => Number(port || (protocol === 'https:' ? 443 : 80))

/** The numbers of a host, all of them allowed. @throws Unreachable when one is not; what the resolver says */
async function numbersOf(host: string, { mayReach, resolve }: Reach): Promise<readonly LookupAddress[]> {
  const family = isIP(host)
  const numbers = family === 0 ? await resolve(host) : [{ address: host, family }]
  if (numbers.length === 0 || !numbers.every(({ address }) => mayReach(address))) throw new Unreachable(host)
  return numbers
}

/**
 * The head of the answer; its body is left where it is.
 * @throws Unreachable when it may not be asked; the error of the connection; an AbortError after the patience
 */
export async function ask(url: URL, method: 'HEAD' | 'GET', reach: Reach): Promise<Answer> {
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || !reach.mayUsePort(portOf(url)))
    throw new Unreachable(url.href)
  const signal = AbortSignal.timeout(reach.patience)
  const numbers = await numbersOf(withoutBrackets(url.hostname), reach)
  const { request } = url.protocol === 'https:' ? https : http
  return new Promise((answer, fail) => {
    const asked = request(url, {
      method,
      signal,
      agent: false,
      // Called again for the connection: it gets the numbers that were looked at, and no others.
      lookup: (_, options, done) => {
        const [first] = numbers
        if (options.all) done(null, [...numbers])
        else done(null, first?.address ?? '', first?.family)
      },
      headers: { 'user-agent': `Wegweiserin-Link-Check (+${settings.siteUrl})`, accept: '*/*' },
    })
    asked.on('error', fail)
    asked.on('response', (response) => {
      answer({ status: response.statusCode ?? 0, location: response.headers.location })
      response.destroy()
    })
    asked.end()
  })
}
