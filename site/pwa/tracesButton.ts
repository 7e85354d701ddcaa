/** Makes the buttons "delete all traces" work. */
import { deleteAllTraces } from './traces.ts'

for (const root of document.querySelectorAll<HTMLElement>('[data-traces]')) {
  const status = root.querySelector('[role=status]')
  root.querySelector('button')?.addEventListener('click', () => {
    void deleteAllTraces().then(() => {
      if (status) status.textContent = root.dataset['deleted'] ?? ''
    })
  })
  root.hidden = false
}
