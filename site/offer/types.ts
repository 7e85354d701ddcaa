/** An offer's page, all words resolved. */
import type { IconName } from '../finder/icons.ts'
import type { CardView, LinkView, TextView, Tone, WeekView } from '../finder/types.ts'

/** A link with what is shown left-to-right behind its words: a number, an address. */
export interface ActionView {
  readonly href: string
  readonly label: string
  readonly detail: string
}

export interface LineView {
  readonly text: string
  /** soft: good to know, and not what she decides by */
  readonly tone?: Tone | 'soft'
  /** A number to call, behind the text */
  readonly call?: Pick<ActionView, 'href' | 'detail'>
}

/** A text of the offer, in her language or in German with its mark. */
export interface ProseView {
  readonly heading?: string
  readonly paragraphs: TextView
  readonly note?: string
}

export interface SectionView {
  readonly key: string
  readonly heading: string
  readonly icon: IconName
  readonly sun?: boolean
  readonly lines: readonly LineView[]
  readonly prose: readonly ProseView[]
  /** Ways to get in touch */
  readonly actions?: readonly ActionView[]
  /** Where to read on */
  readonly link?: LinkView
}

export interface RuleView {
  readonly title: TextView
  readonly text: TextView
  readonly source: string
  /** It held until a day that is past */
  readonly over?: string
}

/** A low threshold with its pictogram. */
export interface MarkView {
  readonly icon: IconName
  readonly text: string
}

export interface OfferView extends Pick<
  CardView,
  'icon' | 'kind' | 'example' | 'title' | 'original' | 'note'
> {
  readonly week: WeekView
  readonly days: readonly string[]
  readonly summary: ProseView | undefined
  readonly marks: readonly MarkView[]
  /** What she must know before anything else: over, full, on a break */
  readonly states: readonly string[]
  /** It is over; this leads to others of its kind, where that may be said */
  readonly ended: boolean
  readonly similar?: LinkView
  readonly sections: readonly SectionView[]
  /** Words of the sign that leads to the ways to get in touch, and the quickest of them; absent when there is nobody to ask */
  readonly ask?: { readonly label: string; readonly quickest: ActionView }
  /** Where the provider says more */
  readonly more?: ActionView
  readonly rules: readonly RuleView[]
  readonly checked: string
  /** Women of the community found her language's words fitting */
  readonly community?: string
  readonly sensitive: boolean
}
