/** The page of an offer in two languages, made of its page in each: what says the same stands side by side. */
import type { ActionView, LineView, OfferView, ProseView, RuleView, SectionView } from '../offer/types.ts'
import { pair, zip, type Half, type Languages } from './pair.ts'

export interface LinePair extends Pick<LineView, 'tone' | 'call'> {
  readonly text: readonly Half[]
}
export interface ProsePair {
  readonly heading: readonly Half[]
  readonly note: readonly Half[]
  readonly paragraphs: readonly Half[]
}
export interface ActionPair extends Pick<ActionView, 'href' | 'detail'> {
  readonly label: readonly Half[]
}
export interface SectionPair extends Pick<SectionView, 'key' | 'icon' | 'sun'> {
  readonly heading: readonly Half[]
  readonly lines: readonly LinePair[]
  readonly prose: readonly ProsePair[]
  readonly actions: readonly ActionPair[]
}
export interface RulePair {
  readonly title: readonly Half[]
  readonly text: readonly Half[]
  readonly source: readonly Half[]
  /** Empty while it holds */
  readonly over: readonly Half[]
}
export interface BilingualView extends Pick<OfferView, 'icon' | 'week' | 'days' | 'sensitive'> {
  readonly kind: readonly Half[]
  readonly example: readonly Half[]
  readonly title: readonly Half[]
  readonly note: readonly Half[]
  readonly states: readonly (readonly Half[])[]
  readonly summary: readonly Half[]
  readonly sections: readonly SectionPair[]
  readonly rules: readonly RulePair[]
  readonly more: ActionPair | undefined
  readonly checked: readonly Half[]
}

const line =
  (languages: Languages) =>
  ([first, second]: readonly [LineView | undefined, LineView | undefined]): LinePair => {
    const { tone, call } = first ?? second ?? {}
    return {
      text: pair(languages, first?.text, second?.text),
      ...(tone ? { tone } : {}),
      ...(call ? { call } : {}),
    }
  }

const prose =
  (languages: Languages) =>
  ([first, second]: readonly [ProseView | undefined, ProseView | undefined]): ProsePair => ({
    heading: pair(languages, first?.heading, second?.heading),
    note: pair(languages, first?.note, second?.note),
    paragraphs: pair(languages, first?.paragraphs, second?.paragraphs),
  })

const action =
  (languages: Languages) =>
  ([first, second]: readonly [ActionView | undefined, ActionView | undefined]): ActionPair[] => {
    const way = first ?? second
    if (!way) return []
    const { href, detail } = way
    return [{ href, detail, label: pair(languages, first?.label, second?.label) }]
  }

/** Sections are found by their key: which of them an offer has does not depend on the language. */
const section = (languages: Languages, first: SectionView, second: SectionView | undefined): SectionPair => ({
  key: first.key,
  icon: first.icon,
  ...(first.sun === undefined ? {} : { sun: first.sun }),
  heading: pair(languages, first.heading, second?.heading),
  lines: zip(first.lines, second?.lines ?? []).map(line(languages)),
  prose: zip(first.prose, second?.prose ?? []).map(prose(languages)),
  actions: zip(first.actions ?? [], second?.actions ?? []).flatMap(action(languages)),
})

const rule =
  (languages: Languages) =>
  ([first, second]: readonly [RuleView | undefined, RuleView | undefined]): RulePair => ({
    title: pair(languages, first?.title, second?.title),
    text: pair(languages, first?.text, second?.text),
    source: pair(languages, first?.source, second?.source),
    over: pair(languages, first?.over, second?.over),
  })

/** @param views the page in each of the two languages, of the same offer */
export function bilingualView(languages: Languages, [first, second]: [OfferView, OfferView]): BilingualView {
  const { icon, week, days, sensitive } = first
  return {
    icon,
    week,
    days,
    sensitive,
    kind: pair(languages, first.kind, second.kind),
    example: pair(languages, first.example, second.example),
    title: pair(languages, first.title, second.title),
    note: pair(languages, first.note, second.note),
    states: zip(first.states, second.states).map(([one, other]) => pair(languages, one, other)),
    summary: pair(languages, first.summary?.paragraphs, second.summary?.paragraphs),
    sections: first.sections.map((one) =>
      section(
        languages,
        one,
        second.sections.find(({ key }) => key === one.key),
      ),
    ),
    rules: zip(first.rules, second.rules).map(rule(languages)),
    more: action(languages)([first.more, second.more])[0],
    checked: pair(languages, first.checked, second.checked),
  }
}
