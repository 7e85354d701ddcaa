/** Guidance as a reader gets it: in her language or in German, each text with its own direction. */
import { counsellors, talkPhases, type Guide } from '../../content-models/guide.ts'
import { factsOf } from '../../content-models/kinds.ts'
import { valueKey } from '../../content-models/messages.ts'
import { emptyQuery } from '../../content-models/query.ts'
import type { RuleNote } from '../../content-models/ruleNote.ts'
import { addressOf } from '../finder/nothingFound.ts'
import { longDate } from '../finder/phrases.ts'
import type { Reader, ReaderText } from '../finder/reader.ts'
import { communityLine, noteOf, textView } from '../finder/textView.ts'
import type { LinkView, TextView } from '../finder/types.ts'
import { ruleViews } from '../offer/rules.ts'
import type { RuleView } from '../offer/types.ts'

export interface GuideLine {
  readonly number: number
  readonly href: string
  readonly title: TextView
  /** Absent where a list may not say more than the title */
  readonly purpose?: TextView
  /** Whom it is for; empty where it is for everybody who counsels */
  readonly audiences: string
}

export interface PhaseView {
  readonly name: string
  readonly steps: readonly TextView[]
}

export interface QuestionView {
  readonly text: TextView
  /** Said where it is asked of one alone */
  readonly alone?: string
}

export interface GuideView extends GuideLine {
  readonly sensitive: boolean
  readonly purpose: TextView
  readonly text: TextView
  /** What is to say of its texts, and apart from them of its questions, which more languages have */
  readonly note?: string
  readonly questionsNote?: string
  readonly community?: string
  readonly phases: readonly PhaseView[]
  readonly questions: readonly QuestionView[]
  readonly pitfalls: readonly TextView[]
  readonly discretion: readonly { readonly text: TextView; readonly basis: string }[]
  readonly offers: readonly LinkView[]
  readonly rules: readonly RuleView[]
  readonly sources: NonNullable<Guide['sources']>
  /** How fresh it is, and whether somebody who counsels has looked at it */
  readonly checked: string
}

type Texts = (path: string) => TextView

/** Reads texts of a guide, and remembers them: one mark stands for all. */
function textsOf(reader: Reader, guide: Guide): { texts: Texts; note: () => string | undefined } {
  const read: ReaderText[] = []
  const texts: Texts = (path) => {
    const words = reader.text('guide', guide, path)
    if (!words) throw new Error(`The guide ${guide.slug} has no text at ${path}.`)
    read.push(words)
    return textView(reader, words)
  }
  return { texts, note: () => noteOf(reader, read) }
}

const isForAll = ({ audiences }: Guide): boolean => counsellors.values.every((one) => audiences.includes(one))

const line = ({ say, language }: Reader, guide: Guide, texts: Texts): GuideLine => ({
  number: guide.order,
  href: `/${language.code}/guides/${guide.slug}`,
  title: texts('title'),
  ...(guide.sensitive ? {} : { purpose: texts('purpose') }),
  audiences: isForAll(guide)
    ? ''
    : counsellors.values
        .filter((one) => guide.audiences.includes(one))
        .map((one) => say(valueKey(counsellors.name, one)))
        .join(say('list.separator')),
})

/** The guides of a list, and one mark for all of their words. */
export function guideLines(
  reader: Reader,
  guides: readonly Guide[],
): { lines: readonly GuideLine[]; note: string | undefined } {
  const marked = guides.map((guide) => {
    const { texts, note } = textsOf(reader, guide)
    return { line: line(reader, guide, texts), note: note() }
  })
  return { lines: marked.map((one) => one.line), note: marked.find(({ note }) => note)?.note }
}

export function guideView(reader: Reader, guide: Guide, notes: Iterable<RuleNote>): GuideView {
  const { say, language } = reader
  const { texts, note } = textsOf(reader, guide)
  const asked = textsOf(reader, guide)
  /** An ordinary page names none that is nobody's to know. */
  const kinds = (guide.kinds ?? []).filter((kind) => guide.sensitive === true || !factsOf(kind).sensitive)
  const view = {
    ...line(reader, guide, texts),
    sensitive: guide.sensitive ?? false,
    purpose: texts('purpose'),
    text: texts('text'),
    phases: talkPhases.values.flatMap((phase) => {
      const steps = (guide.steps ?? [])
        .filter((step) => step.phase === phase)
        .map(({ id }) => texts(`steps.${id}.text`))
      return steps.length > 0 ? [{ name: say(valueKey(talkPhases.name, phase)), steps }] : []
    }),
    questions: (guide.questions ?? []).map(({ id, room }) => ({
      text: asked.texts(`questions.${id}.text`),
      ...(room === 'alone' ? { alone: say('talkRoom.alone') } : {}),
    })),
    pitfalls: (guide.pitfalls ?? []).map(({ id }) => texts(`pitfalls.${id}.text`)),
    discretion: (guide.discretion ?? []).map(({ id, basis }) => ({
      text: texts(`discretion.${id}.text`),
      basis,
    })),
    offers: kinds
      .filter((kind) => !factsOf(kind).sensitive)
      .map((kind) => ({
        label: say(valueKey('kind', kind)),
        href: addressOf(language.code)({ ...emptyQuery, chosen: { kind: [kind] } }),
      })),
    rules: ruleViews(reader, kinds, notes),
    sources: guide.sources ?? [],
    checked: [
      say('guides.asOf', { date: longDate(reader, guide.sourceOn) }),
      guide.reviewedOn
        ? say('guides.reviewed', { date: longDate(reader, guide.reviewedOn) })
        : say('guides.notReviewed'),
    ].join(' '),
  }
  const [ofTexts, ofQuestions] = [note(), asked.note()]
  return {
    ...view,
    ...(ofTexts ? { note: ofTexts } : {}),
    ...(ofQuestions ? { questionsNote: ofQuestions } : {}),
    ...communityLine(reader, reader.text('guide', guide, 'text')),
  }
}
