/** Comes with the tap: registers the worker and has it fetch everything for one language. */
import { messageSW, Workbox } from 'workbox-window'
import type { Answer, Kept, Progress, Request } from './parcel.ts'

/** A worker that says nothing for so long will say nothing any more. */
const patience = 60_000

const isProgress = (data: unknown): data is Progress =>
  data !== null && typeof data === 'object' && 'type' in data && data.type === 'PROGRESS'

const happened = (target: EventTarget, name: string): Promise<unknown> =>
  new Promise((resolve) => {
    target.addEventListener(name, resolve, { once: true })
  })

/** The worker of a newer build waits until she taps; this is the tap. */
async function takeNewest(registration: ServiceWorkerRegistration, workbox: Workbox): Promise<void> {
  if (!registration.active) return
  await registration.update().catch(() => undefined)
  const next = registration.installing ?? registration.waiting
  if (!next) return
  if (next.state === 'installing') await happened(next, 'statechange')
  const isTaken = happened(navigator.serviceWorker, 'controllerchange')
  workbox.messageSkipWaiting()
  await Promise.race([isTaken, new Promise((resolve) => setTimeout(resolve, 5_000))])
}

/** Has the worker fetch, and hears how far it is. */
async function fetchAll(
  worker: ServiceWorker,
  request: Request,
  tell: (part: number) => void,
): Promise<Kept> {
  let silence: ReturnType<typeof setTimeout> | undefined
  let giveUp: (error: Error) => void = () => undefined
  const isSilent = new Promise<never>((_, reject) => (giveUp = reject))
  const wait = () => {
    clearTimeout(silence)
    silence = setTimeout(() => {
      giveUp(new Error('The worker went silent.'))
    }, patience)
  }
  const listen = ({ data }: MessageEvent) => {
    if (!isProgress(data)) return
    wait()
    tell(data.part)
  }
  navigator.serviceWorker.addEventListener('message', listen)
  wait()
  try {
    const asked = messageSW(worker, request) as Promise<Answer>
    const answer = await Promise.race([asked, isSilent])
    if (!answer.ok || !answer.kept) throw new Error(answer.ok ? 'Nothing was kept.' : answer.why)
    return answer.kept
  } finally {
    clearTimeout(silence)
    navigator.serviceWorker.removeEventListener('message', listen)
  }
}

export interface Wanted {
  readonly language: string
  /** Only where all offers are too many */
  readonly district?: string
}

/** Keeps everything for a language on this phone. `tell` hears how far it is, 0 to 1. */
export async function keep(wanted: Wanted, tell: (part: number) => void): Promise<Kept> {
  const workbox = new Workbox('/sw.js', { updateViaCache: 'none' })
  const registration = await workbox.register({ immediate: true })
  if (!registration) throw new Error('This browser keeps no worker.')
  await takeNewest(registration, workbox)
  const { active } = await navigator.serviceWorker.ready
  if (!active) throw new Error('The worker did not start.')
  return fetchAll(active, { type: 'KEEP', ...wanted }, tell)
}

/** Has the worker that is there renew what it keeps, out of sight. */
export const renew = (worker: ServiceWorker): Promise<Kept> =>
  fetchAll(worker, { type: 'RENEW' }, () => undefined)
