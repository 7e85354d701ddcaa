/** An offer's page, all words resolved. */
import type { CardView, IconName, TextView, Tone, WeekView } from '../finder/types.ts'

export interface LineView {
  readonly text: string
  readonly tone?: Tone
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
}

export interface ActionView {
  readonly href: string
  readonly label: string
  /** Shown left-to-right behind the label: a number, an address */
  readonly detail: string
}

export interface RuleView {
  readonly title: TextView
  readonly text: TextView
  readonly source: string
}

export interface OfferView extends Pick<
  CardView,
  'icon' | 'kind' | 'example' | 'title' | 'original' | 'note' | 'state'
> {
  readonly week: WeekView
  readonly days: readonly string[]
  readonly summary: ProseView | undefined
  readonly marks: readonly string[]
  readonly ended: string | undefined
  readonly sections: readonly SectionView[]
  readonly actions: readonly ActionView[]
  readonly rules: readonly RuleView[]
  readonly checked: string
  readonly sensitive: boolean
}
