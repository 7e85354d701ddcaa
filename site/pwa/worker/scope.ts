/** The worker's global scope, as far as it is used here: the compiler's own types of it clash with those of pages. */

interface Client {
  postMessage: (message: unknown) => void
}
export interface LongEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void
}
export interface FetchedEvent extends LongEvent {
  readonly request: Request
}
export interface ToldEvent extends LongEvent {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
}
interface Scope {
  readonly location: Location
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim: () => Promise<void>; matchAll: () => Promise<readonly Client[]> }
  skipWaiting: () => Promise<void>
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: LongEvent) => void): void
    (type: 'fetch', listener: (event: FetchedEvent) => void): void
    (type: 'message', listener: (event: ToldEvent) => void): void
  }
}

export const scope = globalThis as unknown as Scope
