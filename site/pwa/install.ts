/** The sign on the home screen: a quiet button where the browser offers one. It is never asked for in passing. */

/** https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent */
interface Offered extends Event {
  readonly prompt: () => Promise<unknown>
}

const isInstalled = (): boolean =>
  matchMedia('(display-mode: minimal-ui), (display-mode: standalone)').matches

/** Shows what stays and how it goes as soon as there is something to install, or to remove. */
export function offerInstall(part: HTMLElement, installed: () => void): void {
  const button = part.querySelector('button')
  let offered: Offered | undefined
  if (isInstalled()) {
    part.hidden = false
    if (button) button.hidden = true
  }
  addEventListener('beforeinstallprompt', (event) => {
    // Else the browser shows its own bar, unasked.
    event.preventDefault()
    offered = event as Offered
    part.hidden = false
    if (button) button.hidden = false
  })
  addEventListener('appinstalled', () => {
    part.hidden = false
    if (button) button.hidden = true
    installed()
  })
  button?.addEventListener('click', () => void offered?.prompt())
}
