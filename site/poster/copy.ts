/** The buttons that copy a text for a chat group. Without script they are not there, and the text can be selected. */
const status = document.querySelector<HTMLElement>('[data-copied]')

async function copy(button: HTMLButtonElement): Promise<void> {
  const text = document.querySelector<HTMLTextAreaElement>(`#${button.dataset['copy'] ?? ''}`)
  if (!text || !status) return
  try {
    await navigator.clipboard.writeText(text.value)
    status.textContent = status.dataset['copied'] ?? ''
  } catch {
    text.select()
    status.textContent = status.dataset['notCopied'] ?? ''
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false
  button.addEventListener('click', () => void copy(button))
}
