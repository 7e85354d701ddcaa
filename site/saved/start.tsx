/** Draws what she saved into the page that is kept for it. */
import { createRoot } from 'react-dom/client'
import { showWhatNeedsScript } from '../kept/needsScript.ts'
import { factsFor } from '../situation/askFor.ts'
import { keptSituation } from '../situation/kept.ts'
import { savedSlugs, unsave } from './kept.ts'
import { SavedOffers } from './SavedOffers.tsx'

const root = document.getElementById('saved')
const show = (part: string, isShown: boolean) => {
  const found = document.querySelector<HTMLElement>(`[data-part=${part}]`)
  if (found) found.hidden = !isShown
}

function showNothing(): void {
  show('none', true)
  show('forget', false)
}

async function draw(into: HTMLElement): Promise<void> {
  const slugs = savedSlugs()
  if (slugs.length === 0) {
    showNothing()
    return
  }
  const facts = await factsFor(slugs)
  const there = facts.offers.map(({ slug }) => slug)
  // In the order in which she saved them.
  const offers = [...facts.offers].sort((a, b) => slugs.indexOf(a.slug) - slugs.indexOf(b.slug))
  const gone = slugs.filter((slug) => !there.includes(slug))
  unsave(gone)
  show('forget', true)
  if (offers.length === 0) showNothing()
  createRoot(into).render(
    <SavedOffers
      facts={{ ...facts, offers }}
      situation={keptSituation()}
      gone={gone.length}
      onEmpty={showNothing}
    />,
  )
}

if (root) {
  showWhatNeedsScript()
  draw(root)
    .catch(() => {
      show('failed', true)
    })
    .finally(() => {
      root.dataset['ready'] = 'true'
    })
  document.querySelector('[data-part=forget]')?.addEventListener('click', () => {
    unsave(savedSlugs())
    location.reload()
  })
}
