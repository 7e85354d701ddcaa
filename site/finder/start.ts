/** Makes the finder quick once the page stands: React comes when the browser is idle, and takes over the same form. */
import type { FinderView } from './types.ts'

const load = async (search: string): Promise<FinderView> => {
  const response = await fetch(`${location.pathname.replace(/\/$/, '')}.json${search}`)
  if (!response.ok) throw new Error(`The finder answered with ${String(response.status)}.`)
  return (await response.json()) as FinderView
}

async function takeOver(root: HTMLElement): Promise<void> {
  const [{ hydrate }, first] = await Promise.all([import('./hydrate.tsx'), load(location.search)])
  hydrate(root, first, load)
}

const root = document.getElementById('finder')
// A page that cannot take over stays what it is: a form that works.
const begin = () => {
  if (root) takeOver(root).catch(() => undefined)
}
if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 3000 })
else setTimeout(begin, 1000)
