/** The finder's view with what fits her situation said on every card. Where nothing can be told, the view stays as it is. */
import type { FinderView } from '../finder/types.ts'
import { factsFor } from './askFor.ts'
import { keptSituation } from './kept.ts'
import { reasonsFor, shortReasons } from './reasons.ts'
import { firstSteps, searchOf } from './situation.ts'

const slugOf = (href: string): string => decodeURIComponent(href.split('/').at(-1) ?? '')

async function compared(view: FinderView): Promise<FinderView> {
  const situation = keptSituation()
  if (!situation) return view
  const { say, offers } = await factsFor(view.cards.map(({ href }) => slugOf(href)))
  const reasonsOf = (slug: string) => {
    const found = offers.find((offer) => offer.slug === slug)
    return found ? shortReasons(say, reasonsFor(say, found.facts, situation)) : []
  }
  const search = searchOf(situation)
  const base = `/${view.language}`
  return {
    ...view,
    cards: view.cards.map((card) => ({ ...card, reasons: reasonsOf(slugOf(card.href)) })),
    situation: {
      text: say('situation.isOn'),
      links: [
        ...firstSteps(situation).map((kind) => ({
          label: say(`first.${kind}`),
          href: `${base}/offers?kind=${kind}`,
        })),
        ...(search ? [{ label: say('situation.apply'), href: `${base}/offers?${search}` }] : []),
        { label: say('situation.change'), href: `${base}/situation` },
      ],
    },
  }
}

export const withReasons = (view: FinderView): Promise<FinderView> => compared(view).catch(() => view)
