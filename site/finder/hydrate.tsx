import { createRoot, hydrateRoot } from 'react-dom/client'
import { Finder } from './Finder.tsx'
import type { FinderView } from './types.ts'

/** Lets React take over the finder that the server drew; draws it anew when the content has moved on since. */
export function hydrate(
  root: HTMLElement,
  first: FinderView,
  load: (search: string) => Promise<FinderView>,
): void {
  // The page's own line breaks round the finder: React would find more than it drew.
  root.replaceChildren(...root.children)
  const finder = <Finder first={first} load={load} />
  // What her phone adds was not drawn by the server.
  const isSame = root.dataset['seq'] === String(first.seq) && !first.situation
  if (isSame) hydrateRoot(root, finder)
  else createRoot(root).render(finder)
  root.dataset['ready'] = 'true'
}
