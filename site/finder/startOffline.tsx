/** Draws the finder, or one offer, into the page that is kept for it. */
import { createRoot } from 'react-dom/client'
import { daysBetween } from '../../content-models/localDate.ts'
import { offerView } from '../offer/offerView.ts'
import { withReasons } from '../situation/withReasons.ts'
import { hydrate } from './hydrate.tsx'
import { mendLanguageLink } from './languageLink.ts'
import type { OfflineFinder } from './offline.ts'
import { openOffline } from './openOffline.ts'
import { longDate } from './phrases.ts'
import { OfflineOffer } from './OfflineOffer.tsx'

const slugOf = (path: string): string | undefined => /\/offers\/([^/]+)/.exec(path)?.[1]

function drawOffer(root: HTMLElement, finder: OfflineFinder, slug: string): void {
  const { reader } = finder
  const listing = finder.listings.find(({ offer }) => offer.slug === slug)
  if (!listing) throw new Error('This offer is not kept.')
  createRoot(root).render(
    <OfflineOffer
      view={offerView(reader, listing, [])}
      results={`/${reader.language.code}/offers`}
      words={{
        back: reader.say('offer.back'),
        short: reader.say('offline.short'),
      }}
    />,
  )
  root.dataset['ready'] = 'true'
}

async function draw(root: HTMLElement): Promise<void> {
  const finder = await openOffline()
  showAge(finder)
  showNote('region', finder.region)
  const slug = slugOf(location.pathname)
  const load = async (search: string) => withReasons(await finder.view(search))
  if (slug === undefined) hydrate(root, await load(location.search), load)
  else drawOffer(root, finder, decodeURIComponent(slug))
}

/** Content of more than a month ago is shown with its age: courses end. */
function showAge({ asOf, reader }: OfflineFinder): void {
  if (daysBetween(asOf, reader.today) <= 30) return
  showNote('age', reader.say('offline.old', { date: longDate(reader, asOf) }))
}

function showNote(id: string, text: string | undefined): void {
  const note = document.getElementById(id)
  if (!note || text === undefined) return
  note.textContent = text
  note.hidden = false
}

const root = document.getElementById('finder')
if (root)
  draw(root).catch(() => {
    const missing = document.getElementById('missing')
    if (missing) missing.hidden = false
  })
mendLanguageLink()
