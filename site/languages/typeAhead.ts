/** The menu of languages as she types: script only adds this, the list is all there is without. */
import { matching } from './match.ts'

/** Screen readers are told once she pauses. */
const pause = 400

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const linkIn = (entry: HTMLElement) => entry.querySelector('a')

/** What is said of those found: how many can be opened, or that hers waits, or that none is called so. */
function tell(status: HTMLElement, { dataset }: HTMLElement, found: readonly HTMLElement[]): void {
  const count = found.filter(linkIn).length
  const onlyWaiting = found.length > 0 && count === 0
  // Where only such are shown, the page says so already.
  status.classList.toggle('visually-hidden', onlyWaiting)
  const words = onlyWaiting ? dataset['waiting'] : count > 0 ? dataset['found'] : dataset['none']
  status.textContent = (words ?? '').replace('{{number}}', String(count))
}

/** Shows these and no others; all where there are none, for an empty list helps nobody. */
function show(entries: readonly HTMLElement[], found: readonly HTMLElement[]): void {
  for (const entry of entries) entry.hidden = found.length > 0 && !found.includes(entry)
  for (const group of all('[data-group]'))
    group.hidden = !entries.some((entry) => !entry.hidden && group.contains(entry))
}

function begin(menu: HTMLElement, input: HTMLInputElement, status: HTMLElement): void {
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
      if (input.value.trim()) tell(status, menu, found())
      else status.textContent = ''
    }, pause)
  }
  input.addEventListener('input', filter)
  input.addEventListener('keydown', ({ key, isComposing }) => {
    if (isComposing) return
    if (key === 'ArrowDown') firstLink(entries.filter(({ hidden }) => !hidden))?.focus()
    if (key === 'Enter' && input.value.trim()) firstLink(found())?.click()
  })
  menu.hidden = false
  // A browser that comes back to the page may have kept what she typed.
  filter()
}

const menu = document.querySelector<HTMLElement>('[data-languages]')
const input = menu?.querySelector('input')
const status = menu?.querySelector<HTMLElement>('[role=status]')
if (menu && input && status) begin(menu, input, status)
