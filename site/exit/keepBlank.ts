/**
 * After an exit the earlier pages of the stay are still behind the neutral page. Whoever goes back to them shall not see
 * them. A page can tell: it was left by a link inside this site, and is reached again straight from another one, which
 * happens only when the exit replaced what lay between. Nothing is stored for it: the mark is part of the tab's history
 * entry and goes with it. Where the browser lacks the Navigation API, only the page that was left stays blank.
 */
import { cover, goOn, hasLeft } from './leave.ts'

const onward = 'onward'

interface Entry {
  getState: () => unknown
}
interface NavigateEvent extends Event {
  readonly navigationType: string
  readonly hashChange: boolean
  readonly downloadRequest: string | null
  readonly destination: { readonly url: string; readonly sameDocument: boolean }
}
interface Navigation extends EventTarget {
  readonly currentEntry: Entry | null
  readonly activation: { readonly navigationType: string; readonly from: Entry | null } | null
  updateCurrentEntry: (options: { state: unknown }) => void
}
const navigation = (globalThis as { navigation?: Navigation }).navigation

/** Notes in the history entry of this page that she goes on inside the site. */
function markWhenGoingOn(event: Event): void {
  const { navigationType, hashChange, downloadRequest, destination } = event as NavigateEvent
  const isInside = new URL(destination.url).origin === location.origin
  if (
    navigationType === 'push' &&
    isInside &&
    !destination.sameDocument &&
    !hashChange &&
    downloadRequest === null
  )
    navigation?.updateCurrentEntry({ state: onward })
}

const wasLeftForGood = (): boolean =>
  navigation?.activation?.navigationType === 'traverse' &&
  navigation.activation.from === null &&
  navigation.currentEntry?.getState() === onward

/** Shows the page, or leaves again. */
function decide(): void {
  const overlay = document.querySelector('.exit-overlay')
  if (hasLeft() || wasLeftForGood()) {
    if (!overlay) cover()
    goOn()
  } else {
    overlay?.remove()
    navigation?.updateCurrentEntry({ state: null })
  }
}

export function keepBlank(): void {
  navigation?.addEventListener('navigate', markWhenGoingOn)
  // A page that is put aside whole is put aside covered: restored, it would show itself before any script runs.
  addEventListener('pagehide', ({ persisted }) => {
    if (persisted && !hasLeft()) cover()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) decide()
  })
  decide()
}
