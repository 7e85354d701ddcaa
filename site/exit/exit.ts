/**
 * Leaves at once: an overlay in the first frame, then a neutral page in place of this one. The link itself works without
 * script. Shift three times, each within five seconds of the last, does the same; the progress is spoken.
 */
import { purge } from './purge.ts'

const pause = 5000
const link = document.querySelector<HTMLAnchorElement>('a[data-exit]')
let presses = 0
let timer: ReturnType<typeof setTimeout> | undefined

function cover(): void {
  const overlay = document.createElement('div')
  overlay.className = 'exit-overlay'
  document.body.append(overlay)
  document.title = '\u00a0'
}

function leave(): void {
  if (!link) return
  cover()
  sessionStorage.removeItem('exit')
  history.replaceState(null, '', location.pathname)
  purge()
  location.replace(link.href)
}

for (const exit of document.querySelectorAll('a[data-exit]'))
  exit.addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })

const progress = document.createElement('p')
progress.className = 'visually-hidden'
progress.setAttribute('role', 'status')
document.body.append(progress)

document.addEventListener('keyup', (event) => {
  if (event.key !== 'Shift') {
    presses = 0
    return
  }
  clearTimeout(timer)
  presses++
  if (presses === 3) leave()
  else progress.textContent = String(3 - presses)
  timer = setTimeout(() => {
    presses = 0
    progress.textContent = ''
  }, pause)
})

// Back from the neutral page restores this one from memory: it stays covered and goes on leaving.
addEventListener('pageshow', (event) => {
  if (event.persisted && document.querySelector('.exit-overlay') && link) location.replace(link.href)
})
