/** Takes away the sentence that a page needs script, and shows what does. */
export function showWhatNeedsScript(): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-no-script]')) one.remove()
  for (const one of document.querySelectorAll<HTMLElement>('[data-script]')) one.hidden = false
}
