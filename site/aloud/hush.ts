/**
 * A recording is silent at once when she leaves by the exit, goes to another page, or the page goes out of sight, and while
 * the phone's own voice reads.
 */
import { leaving } from '../exit/leaving.ts'

const hush = () => {
  for (const sound of document.querySelectorAll('audio')) sound.pause()
}
addEventListener(leaving, hush)
addEventListener('pagehide', hush)
document.addEventListener('visibilitychange', () => document.hidden && hush())
document.querySelector('[data-aloud] button')?.addEventListener('click', hush)
