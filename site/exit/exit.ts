/**
 * Leaves at once, by every link marked `data-exit` and by pressing Shift three times. The links themselves work without
 * script; the rest is here. Nothing is sent on the way out.
 */
import { keepBlank } from './keepBlank.ts'
import { leave } from './leave.ts'
import { onThreeShifts } from './threeShifts.ts'

for (const link of document.querySelectorAll('a[data-exit]'))
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })

onThreeShifts(leave)
keepBlank()
