/** What she wants to keep: all offers, or where they are too many for a phone those of a district. Loaded with her tap. */
import type { Kept, ParcelList, RegionChoice } from './parcel.ts'
import type { Wanted } from './keep.ts'

/** What the site asks before it gives its offers away; undefined when a phone can take all of them. */
async function choiceFor(language: string): Promise<RegionChoice | undefined> {
  const near = new URLSearchParams(location.search).get('near')
  const address = `/${language}/offline.json${near ? `?near=${encodeURIComponent(near)}` : ''}`
  const response = await fetch(address, { cache: 'no-store', redirect: 'error' })
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`)
  return ((await response.json()) as ParcelList).choice
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.append(...content)
  return element
}

/** Puts the question before the button that keeps. What she searches in is chosen already. */
function askRegion(button: Element, { says, label, choose, options, hers }: RegionChoice): void {
  const select = made(
    'select',
    new Option(choose, ''),
    ...options.map(({ district, label: shown }) => new Option(shown, district)),
  )
  const searched = new URLSearchParams(location.search).get('district') ?? hers
  select.value = options.find(({ district }) => district === searched)?.district ?? ''
  select.autocomplete = 'off'
  select.dataset['missed'] = choose
  const field = made('label', made('span', label), select)
  field.className = 'selection'
  button.before(made('p', says), field)
}

/** Undefined while she has to say her district first: the question stands in the panel then. */
export async function wantedBy(panel: HTMLElement, kept: Kept | undefined): Promise<Wanted | undefined> {
  const language = panel.dataset['language'] ?? ''
  if (kept?.district !== undefined) return { language, district: kept.district }
  const district = panel.querySelector('select')?.value
  if (district) return { language, district }
  if (district === '') return undefined
  const choice = await choiceFor(language)
  const button = panel.querySelector('[data-part=ask] [data-action=keep]')
  if (!choice || !button) return { language }
  askRegion(button, choice)
  return undefined
}
