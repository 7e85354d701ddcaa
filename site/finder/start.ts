/** Makes the finder quick once the page stands: React comes when the browser is idle, and takes over the same form. */
import { kept } from '../kept/store.ts'
import { isThin } from '../pwa/network.ts'
import { whenIdle } from '../pwa/whenIdle.ts'
import type { FinderView } from './types.ts'

const patience = 10_000

async function fromSite(search: string): Promise<FinderView> {
  const address = `${location.pathname.replace(/\/$/, '')}.json${search}`
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) })
  if (!response.ok) throw new Error(`The finder answered with ${String(response.status)}.`)
  return (await response.json()) as FinderView
}

/** From the site; without network from the catalogue, where she keeps one (only then is there a worker). */
async function find(search: string): Promise<FinderView> {
  try {
    return await fromSite(search)
  } catch (error) {
    if (!(navigator as Partial<Navigator>).serviceWorker?.controller) throw error
    const { openOffline } = await import('./openOffline.ts')
    return (await openOffline()).view(search)
  }
}

async function load(search: string): Promise<FinderView> {
  const view = await find(search)
  return kept('situation') === undefined
    ? view
    : (await import('../situation/withReasons.ts')).withReasons(view)
}

/** What cannot be loaded is asked for as a page, as the form would without script. */
const loadOrGo = (search: string): Promise<FinderView> =>
  load(search).catch(() => {
    location.assign(location.pathname + search)
    return new Promise<never>(() => undefined)
  })

async function takeOver(root: HTMLElement): Promise<void> {
  const [{ hydrate }, first] = await Promise.all([import('./hydrate.tsx'), load(location.search)])
  hydrate(root, first, loadOrGo)
}

const root = document.getElementById('finder')
// A page that cannot take over stays what it is: a form that works.
const begin = () => {
  if (root) takeOver(root).catch(() => undefined)
}
/** On a thin network the form is enough, until she asks for more. */
function offer(button: HTMLElement): void {
  button.hidden = false
  button.addEventListener('click', () => {
    button.hidden = true
    begin()
  })
}
const button = document.querySelector<HTMLElement>('[data-quick]')
if (button && isThin()) offer(button)
else whenIdle(begin)
