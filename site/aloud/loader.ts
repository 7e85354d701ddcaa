/** Shows the button where the phone can speak. What reads comes with the first press, so that nobody else pays for it. */
import reader from './read.ts?worker&url'

const root = document.querySelector<HTMLElement>('[data-aloud]')
const button = root?.querySelector('button')
const status = root?.querySelector('[role=status]')
let address = reader

function load(): void {
  // Apple's phones speak later only where the tap itself has spoken.
  speechSynthesis.speak(new SpeechSynthesisUtterance(''))
  if (status) status.textContent = ''
  import(/* @vite-ignore */ address).catch(() => {
    // Browsers remember an address that failed.
    address += '?'
    if (status) status.textContent = root?.dataset['failed'] ?? ''
    awaitPress()
  })
}
const awaitPress = () => button?.addEventListener('click', load, { once: true })

if (root && 'speechSynthesis' in window) {
  awaitPress()
  root.hidden = false
} else root?.remove()
