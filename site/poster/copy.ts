/** Buttons and links that copy a text. Without script the buttons are not there, and the text can be selected. */

async function copy(button: HTMLElement): Promise<void> {
  const status = document.querySelector<HTMLElement>('[data-copied]')
  const text = document.querySelector<HTMLTextAreaElement>(`#${button.dataset['copy'] ?? ''}`)
  if (!text || !status) return
  try {
    await navigator.clipboard.writeText(text.value)
    status.textContent = status.dataset['copied'] ?? ''
  } catch {
    const folded = text.closest('details')
    if (folded) Object.assign(folded, { hidden: false, open: true })
    text.select()
    status.textContent = status.dataset['notCopied'] ?? ''
  }
}

/** Shows the buttons inside an element, and lets each copy the text it names; a link copies before it is followed. */
export function offerCopies(within: ParentNode): void {
  for (const button of within.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', () => void copy(button))
  }
}

/** The same where a text can also be copied by hand, which then gives way to the buttons. */
export function copyByButton(within: ParentNode): void {
  offerCopies(within)
  within.querySelector('[data-by-hand]')?.setAttribute('hidden', '')
}
