/** What page, worker and site say to each other about the things a phone keeps. */

/** A file of the build, or an address rendered by the site. */
export interface ParcelFile {
  readonly url: string
  /** As it comes over the network */
  readonly bytes: number
  /** SHA-256 of what it holds, base64; rendered ones tell theirs in the header `content-sha256` */
  readonly hash?: string
}

/** `/{lang}/offline.json`: everything one language needs without network. */
export interface ParcelList {
  readonly build: string
  readonly epoch: string
  readonly seq: number
  /** "2026-11-23", and how old it is in words of her language */
  readonly asOf: string
  readonly said: { readonly asOf: string; readonly old: string }
  readonly language: string
  readonly files: readonly ParcelFile[]
}

/** Written into a cache as its last entry: what is in it, checked. A cache without it is never read. */
export interface Seal extends Omit<ParcelList, 'files'> {
  readonly sealedAt: number
  /** Hash by address */
  readonly files: Readonly<Record<string, string>>
}

export type Kept = Pick<Seal, 'build' | 'epoch' | 'seq' | 'asOf' | 'said' | 'language'>

/** The state of the site as a page shows it. */
export type SiteState = Pick<Seal, 'build' | 'epoch' | 'seq'>

/** From a page to the worker. "purge" alone is what the exit calls: it does not wait for an answer. */
export type Request =
  | { readonly type: 'KEEP'; readonly language: string }
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

/** Addresses in a parcel, by language. */
export const addresses = (language: string) => ({
  start: `/${language}/`,
  shell: `/${language}/offline-finder`,
  help: `/${language}/offline`,
  situation: `/${language}/situation`,
  saved: `/${language}/saved`,
  catalogue: `/${language}/catalogue.json`,
})
