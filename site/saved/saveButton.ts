/** The switch that saves an offer on this phone. */
import { save, savedSlugs, unsave } from './kept.ts'

const box = document.querySelector<HTMLElement>('[data-save]')
const button = box?.querySelector('button')
const status = box?.querySelector<HTMLElement>('[role=status]')
const open = box?.querySelector<HTMLElement>('[data-open]')
const unsaved = button?.textContent ?? ''

function draw(isSaved: boolean): void {
  if (!button || !open) return
  button.setAttribute('aria-pressed', String(isSaved))
  button.textContent = isSaved ? (button.dataset['saved'] ?? '') : unsaved
  open.hidden = !isSaved
}

if (box && button) {
  const { save: slug = '' } = box.dataset
  draw(savedSlugs().includes(slug))
  box.hidden = false
  button.addEventListener('click', () => {
    const isSaved = savedSlugs().includes(slug)
    const outcome = isSaved ? (unsave([slug]), 'saved') : save(slug)
    if (status) status.textContent = status.dataset[outcome] ?? ''
    if (outcome === 'saved') draw(!isSaved)
  })
}
