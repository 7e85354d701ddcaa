/** What page, worker and site say to each other about the things a phone keeps. */

/** A file of the build, or an address rendered by the site. */
export interface ParcelFile {
  readonly url: string
  /** As it comes over the network */
  readonly bytes: number
  /** SHA-256 of what it holds, base64; rendered ones tell theirs in the header `content-sha256` */
  readonly hash?: string
}

/** What she is asked when all offers are too many for a phone. */
export interface RegionChoice {
  readonly says: string
  readonly label: string
  readonly choose: string
  readonly options: readonly { readonly district: string; readonly label: string }[]
  /** Where the place lies that she searched near */
  readonly hers?: string
}

/** `/{lang}/offline.json`: everything one language needs without network. */
export interface ParcelList {
  readonly build: string
  readonly epoch: string
  readonly seq: number
  /** "2026-11-23", and how old it is in words of her language */
  readonly asOf: string
  readonly said: { readonly asOf: string; readonly old: string; readonly region?: string }
  readonly language: string
  /** Key of the district that is kept with its neighbours; absent when all are kept */
  readonly district?: string
  /** Only where all offers are too many and no district was named */
  readonly choice?: RegionChoice
  readonly files: readonly ParcelFile[]
}

/** Written into a cache as its last entry: what is in it, checked. A cache without it is never read. */
export interface Seal extends Omit<ParcelList, 'files' | 'choice'> {
  readonly sealedAt: number
  /** Hash by address */
  readonly files: Readonly<Record<string, string>>
}

export type Kept = Pick<Seal, 'build' | 'epoch' | 'seq' | 'asOf' | 'said' | 'language' | 'district'>

/** The state of the site as a page shows it. */
export type SiteState = Pick<Seal, 'build' | 'epoch' | 'seq'>

/** From a page to the worker. "purge" alone is what the exit calls: it does not wait for an answer. */
export type Request =
  | { readonly type: 'KEEP'; readonly language: string; readonly district?: string }
  /** The same again, newer; never the first time, and not after everything was deleted */
  | { readonly type: 'RENEW' }
  | { readonly type: 'STATE'; readonly site?: SiteState }
  | { readonly type: 'FORGET' }
  | { readonly type: 'SKIP_WAITING' }

export type Answer =
  { readonly ok: true; readonly kept?: Kept } | { readonly ok: false; readonly why: string }

/** From the worker to all pages while it fetches: 0 to 1. */
export interface Progress {
  readonly type: 'PROGRESS'
  readonly part: number
}

/** `/sw-control.json` */
export interface Control {
  readonly kill: boolean
  readonly epoch: string
  readonly seq: number
  /** Addresses of offers withdrawn since the number asked for */
  readonly gone: readonly string[]
}

/** Under which address a file is kept: a region's catalogue stands where the whole one would. */
export const keptUnder = (url: string): string => url.replace(/\?.*$/, '')

/** Addresses in a parcel, by language. */
export const addresses = (language: string) => ({
  start: `/${language}/`,
  shell: `/${language}/offline-finder`,
  help: `/${language}/offline`,
  situation: `/${language}/situation`,
  saved: `/${language}/saved`,
  aloud: `/${language}/aloud.json`,
  catalogue: `/${language}/catalogue.json`,
})
