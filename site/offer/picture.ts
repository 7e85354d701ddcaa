/** Puts the picture where it belongs: at once on a good network, by her tap where data is slow or dear. */
import { isThin } from '../pwa/network.ts'

const frame = document.querySelector<HTMLElement>('[data-picture]')
const button = frame?.querySelector('button')
const show = () => {
  const picture = frame?.querySelector('template')?.content
  if (frame && picture) frame.replaceChildren(picture)
}

button?.addEventListener('click', () => {
  show()
  // Where she was is gone.
  frame?.focus()
})
// Some browsers say in a header alone that data is dear: then the site has written it down.
if (button && (frame?.dataset['picture'] === 'ask' || isThin())) button.hidden = false
else show()
