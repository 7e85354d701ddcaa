/** The box "do not delete it when I close". */
import { staysOnClose } from './stay.ts'
import { forget, keep } from './store.ts'

for (const box of document.querySelectorAll<HTMLInputElement>('input[data-stay]')) {
  box.checked = staysOnClose()
  box.addEventListener('change', () => {
    if (box.checked) keep('stay', 'yes')
    else forget('stay')
  })
}
