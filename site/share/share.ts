/** The buttons that pass an offer on: the phone's own sheet where it has one, else the address is copied. */
const box = document.querySelector<HTMLElement>('[data-share]')
const button = (name: string) => box?.querySelector<HTMLButtonElement>(`[data-${name}]`)
const { share: url = '', title = '' } = box?.dataset ?? {}
const status = box?.querySelector<HTMLElement>('[role=status]')

function offer(name: 'sheet' | 'copy', act: () => Promise<unknown>): void {
  const shown = button(name)
  if (!shown) return
  shown.hidden = false
  shown.addEventListener('click', () => void act())
}

async function copy(): Promise<void> {
  const word = await navigator.clipboard.writeText(url).then(
    () => 'copied',
    () => 'notCopied',
  )
  if (status) status.textContent = status.dataset[word] ?? ''
}

// Missing on older phones, whatever the types say.
if ('share' in navigator)
  // She may close the sheet without sharing: that is no fault.
  offer('sheet', () => navigator.share({ title, url }).catch(() => undefined))
else offer('copy', copy)
