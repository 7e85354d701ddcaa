import { leaving } from './leaving.ts'
import { purge } from './purge.ts'

const link = document.querySelector<HTMLAnchorElement>('a[data-exit]')
const spoken = document.querySelector<HTMLElement>('[data-exit-progress]')?.dataset['done'] ?? ''
/** Nothing stays of a page that names what it is about, whatever she chose elsewhere. */
const isSensitive = link?.dataset['exit'] !== 'close'
let isLeft = false

/** This page was left by the exit. The answer stays true when Back restores the page from memory. */
export const hasLeft = (): boolean => isLeft

/** Goes to the neutral page in place of this one. */
export function goOn(): void {
  if (link) location.replace(link.href)
}

/** Lies over everything, in the next frame. */
export function cover(): HTMLElement {
  const overlay = document.createElement('div')
  overlay.className = 'exit-overlay'
  document.body.append(overlay)
  return overlay
}

/** Some browsers refuse even to clear a store that may not be used. */
function clear(store: 'localStorage' | 'sessionStorage'): void {
  try {
    globalThis[store].clear()
  } catch {
    // Then nothing is in it.
  }
}

/** She asked for it: see site/kept/stayBox.ts. Read here by itself, so that the exit waits for no second file. */
function staysOnClose(): boolean {
  try {
    return localStorage.getItem('stay') !== null
  } catch {
    return false
  }
}

/** Empties the page, forgets what is kept, and leaves. Nothing in here waits for anything. */
export function leave(): void {
  isLeft = true
  dispatchEvent(new Event(leaving))
  document.body.replaceChildren()
  document.title = '\u00a0'
  const overlay = cover()
  if (!staysOnClose() || isSensitive) {
    purge()
    clear('localStorage')
  }
  clear('sessionStorage')
  // What she searched for stands in the address; it must not be what the browser remembers last.
  history.replaceState(null, '', location.pathname)
  goOn()
  // For screen readers, which do not see that the page is empty.
  const words = document.createElement('p')
  words.className = 'visually-hidden'
  words.setAttribute('role', 'alert')
  words.textContent = spoken
  overlay.append(words)
}
