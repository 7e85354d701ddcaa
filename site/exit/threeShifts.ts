/** Shift three times, each within five seconds of the last. Progress is spoken; the key may be held in any text field. */

const pause = 5_000
const needed = 3

export function onThreeShifts(done: () => void): void {
  const progress = document.querySelector<HTMLElement>('[data-exit-progress]')
  const say = (word: string | undefined) => {
    if (progress) progress.textContent = (word && progress.dataset[word]) ?? ''
  }
  let presses = 0
  /** Shift that helped to write a capital letter is no press. */
  let isAlone = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const reset = () => {
    clearTimeout(timer)
    presses = 0
    say(undefined)
  }
  document.addEventListener('keydown', ({ key }) => {
    isAlone = key === 'Shift'
    if (!isAlone && presses > 0) reset()
  })
  document.addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !isAlone) return
    clearTimeout(timer)
    presses++
    if (presses === needed) {
      presses = 0
      done()
      return
    }
    say(presses === 1 ? 'two' : 'one')
    timer = setTimeout(reset, pause)
  })
}
