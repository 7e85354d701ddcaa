/**
 * Where script runs, her answers stay out of the address and so out of the browser's history: the same page is asked for
 * in the background, and only its message is put into this one.
 */
import { copyByButton } from '../poster/copy.ts'

const form = document.querySelector<HTMLFormElement>('form[data-ask]')
const message = () => document.querySelector<HTMLElement>('#message')
let asking: AbortController | undefined

async function show(of: HTMLFormElement, { signal }: AbortController): Promise<void> {
  const address = new URL(of.action)
  const answers = [...new FormData(of)].map(([name, value]) => [name, typeof value === 'string' ? value : ''])
  address.search = new URLSearchParams(answers).toString()
  const response = await fetch(address, { signal })
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const fresh = page.querySelector<HTMLElement>('#message')
  if (!fresh) throw new Error('The page came without its message.')
  message()?.replaceWith(fresh)
  // Her answers come along into another language.
  const language = 'a[href^="/?to="]'
  const link = document.querySelector(language)
  link?.setAttribute('href', page.querySelector(language)?.getAttribute('href') ?? '/')
  copyByButton(fresh)
  fresh.querySelector('h2')?.focus()
}

copyByButton(document)

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  asking?.abort()
  const mine = (asking = new AbortController())
  show(form, mine).catch(() => {
    // The browser says what is wrong, and her answers stay in the form behind its page.
    if (!mine.signal.aborted) form.submit()
  })
})

// A message that no longer says what she has chosen must not be sent.
form?.addEventListener('change', () => {
  asking?.abort()
  const old = message()
  if (old) old.hidden = true
})
