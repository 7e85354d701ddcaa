/**
 * The box "do not delete it when I close": her own choice, for ordinary pages alone. Pages that name what they are about
 * are always left without a trace (site/exit/leave.ts).
 */
import { forget, keep, kept } from './store.ts'

for (const box of document.querySelectorAll<HTMLInputElement>('input[data-stay]')) {
  box.checked = kept('stay') !== undefined
  box.addEventListener('change', () => {
    if (box.checked) keep('stay', 'yes')
    else forget('stay')
  })
}
