/** What the finder shows, all words resolved: made on the server or, without network, on the phone; drawn by React. */
import type { OfferQuery } from '../../content-models/query.ts'
import type { DayPart } from '../../content-models/vocabularies.ts'
import type { IconName } from './icons.ts'
import type { Reason } from '../situation/reasons.ts'

/** Spans of a week: day 0 (Monday) to 6, minutes of the day. */
export type Span = readonly [day: number, from: number, to: number]

export interface WeekView {
  readonly course: readonly Span[]
  readonly care: readonly Span[]
}

export interface TextView {
  readonly text: string
  /** Set where the words are not in the page's language */
  readonly lang?: string
  /** Of the text's language; where it is missing, that of the page */
  readonly dir?: 'ltr' | 'rtl'
}

/** way: ordinary; sun: there is childcare; ask: not stated, please ask. */
export type Tone = 'way' | 'sun' | 'ask'

export interface FactView {
  readonly icon: IconName
  readonly text: string
  readonly tone: Tone
}

export interface CardView {
  readonly href: string
  readonly icon: IconName
  readonly kind: string
  /** "Example", where the offer is invented */
  readonly example?: string
  readonly title: TextView
  /** The German title below a translated one */
  readonly original?: TextView
  /** "Translated by a machine", "only in German" */
  readonly note?: string
  readonly week: WeekView
  readonly facts: readonly FactView[]
  /** "full", "takes a break" */
  readonly state?: string
  readonly checked?: string
  /** Why it fits her situation or not; on her phone alone, where she keeps one */
  readonly reasons?: readonly Reason[]
}

/** One time of one offer in the week. */
export interface VisitView {
  readonly href: string
  /** "9:00–12:00" */
  readonly time: string
  readonly title: TextView
  readonly example?: string
  /** "full", "takes a break" */
  readonly state?: string
  /** This time alone, with the childcare beside it */
  readonly week: WeekView
  readonly facts: readonly FactView[]
}

/** The offers of a page by day and time. Days and parts of the day without any are left out. */
export interface TimetableView {
  readonly every: string
  readonly days: readonly {
    readonly name: string
    readonly parts: readonly {
      readonly part: DayPart
      readonly name: string
      readonly visits: readonly VisitView[]
    }[]
  }[]
  /** What has no fixed times */
  readonly open?: { readonly name: string; readonly offers: readonly OpenView[] }
  /** What is to say about translated titles, each once */
  readonly notes: readonly string[]
}

/** An offer without fixed times in the week. */
export type OpenView = Omit<VisitView, 'time' | 'week'>

export interface OptionView {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly checked: boolean
}

/** one: radio buttons with "does not matter"; many: tick boxes; select: a list to choose from; numbers: small tick boxes. */
export type Control = 'one' | 'many' | 'select' | 'numbers'

export interface FacetView {
  readonly key: string
  readonly label: string
  readonly icon: IconName
  readonly control: Control
  readonly options: readonly OptionView[]
  /** Words of "does not matter", for controls that need it */
  readonly any?: string
}

export interface LinkView {
  readonly label: string
  readonly href: string
}

/** Her free hours in the form */
export interface FreeView {
  readonly hours: string
  readonly label: string
  readonly fit: string
  readonly fits: readonly { value: string; label: string }[]
}

export interface FinderView {
  readonly language: string
  readonly seq: number
  readonly total: number
  readonly heading: string
  readonly chips: readonly LinkView[]
  readonly facets: { readonly first: readonly FacetView[]; readonly more: readonly FacetView[] }
  readonly form: {
    readonly action: string
    readonly near: string
    readonly radius: string
    readonly radii: readonly { value: string; label: string }[]
    readonly free?: FreeView
    readonly q: string
    readonly sort: string
    readonly sorts: readonly { value: string; label: string }[]
    readonly view: OfferQuery['view']
  }
  /** She keeps her situation on this phone, and what follows from it */
  readonly situation?: { readonly text: string; readonly links: readonly LinkView[] }
  /** Ways to show the results: as a list, as a week */
  readonly views: readonly (LinkView & { readonly isShown: boolean })[]
  /** Empty where the results are shown as a week */
  readonly cards: readonly CardView[]
  readonly timetable?: TimetableView
  /** Several places, or none, go by what she typed */
  readonly place?: { readonly text: string; readonly choices: readonly LinkView[] }
  /** How many do not state their childcare or their times, with links to them */
  readonly asking: readonly LinkView[]
  /** To a place for her child, where she asks about childcare */
  readonly helper?: LinkView
  /** Nothing was found: what would match otherwise, and whom to call */
  readonly nothing?: {
    readonly text: string
    readonly suggestions: readonly LinkView[]
    readonly call?: { readonly text: string; readonly phone: string }
  }
  readonly pages: { readonly now: string; readonly previous?: LinkView; readonly next?: LinkView }
  readonly words: FinderWords
}

export interface FinderWords {
  readonly filter: string
  readonly show: string
  /** The same where nobody can know yet how many there will be */
  readonly showFound: string
  readonly more: string
  /** Over the list of what can only be ticked */
  readonly important: string
  readonly near: string
  readonly nearHint: string
  readonly radius: string
  readonly search: string
  readonly sort: string
  readonly remove: string
  readonly course: string
  readonly care: string
  /** Names the choice between list and week */
  readonly views: string
  readonly days: readonly string[]
  /** How the usual order comes about; empty for another one, whose name says it */
  readonly order: string
}
