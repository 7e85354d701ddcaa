/** The menu of languages as she types: script only adds this, the list is all there is without. */
import { matching } from './match.ts'

/** Screen readers are told once she pauses. */
const pause = 400

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const linkIn = (entry: HTMLElement) => entry.querySelector('a')

/** What is said of those found: how many can be opened, or that hers waits, or that none is called so. */
function said({ dataset }: HTMLElement, found: readonly HTMLElement[]): string {
  if (found.length === 0) return dataset['none'] ?? ''
  const count = found.filter(linkIn).length
  if (count === 0) return dataset['waiting'] ?? ''
  return (dataset['found'] ?? '').replace('{{number}}', String(count))
}

/** Shows these and no others; all where there are none, for an empty list helps nobody. */
function show(entries: readonly HTMLElement[], found: readonly HTMLElement[]): void {
  for (const entry of entries) entry.hidden = found.length > 0 && !found.includes(entry)
  for (const group of all('[data-group]'))
    group.hidden = !entries.some((entry) => !entry.hidden && group.contains(entry))
}

function begin(form: HTMLElement, input: HTMLInputElement, status: HTMLElement): void {
  const entries = all('[data-names]')
  const names = entries.map(({ dataset }) => dataset['names'] ?? '')
  const found = () => {
    const places = matching(input.value, names)
    return entries.filter((_, at) => places.includes(at))
  }
  const firstLink = (among: readonly HTMLElement[]) => among.map(linkIn).find((link) => link !== null)
  let telling: number | undefined

  const filter = (): void => {
    show(entries, found())
    clearTimeout(telling)
    telling = window.setTimeout(() => {
      status.textContent = input.value.trim() ? said(form, found()) : ''
    }, pause)
  }
  input.addEventListener('input', filter)
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    firstLink(entries.filter(({ hidden }) => !hidden))?.focus()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (input.value.trim()) firstLink(found())?.click()
  })
  form.hidden = false
  // A browser that comes back to the page may have kept what she typed.
  filter()
}

const form = document.querySelector<HTMLElement>('form[data-languages]')
const input = form?.querySelector('input')
const status = form?.querySelector<HTMLElement>('[role=status]')
if (form && input && status) begin(form, input, status)
