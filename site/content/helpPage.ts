/** The helplines in their order: those for everybody first, those about violence under a heading of their own. */
import type { Helpline } from '../../content-models/helpline.ts'
import { valueKey } from '../../content-models/messages.ts'
import { readersOf } from '../ask/readers.ts'
import { neutralSayings } from '../ask/sayings.ts'
import type { Sentence } from '../ask/sentences.ts'
import type { IconName } from '../finder/icons.ts'
import { isolated, longDate } from '../finder/phrases.ts'
import type { Reader } from '../finder/reader.ts'
import { textView } from '../finder/textView.ts'
import type { TextView } from '../finder/types.ts'
import { content } from './index.ts'
import { readerOf } from './reader.ts'

export interface HelplineView {
  readonly name: TextView
  readonly purpose: TextView
  readonly phone: string
  readonly shown: string
  readonly facts: readonly { readonly icon: IconName; readonly text: string }[]
  readonly source: string
}

function text(reader: Reader, line: Helpline, path: string): TextView {
  const words = reader.text('helpline', line, path)
  return words ? textView(reader, words) : { text: '' }
}

/** Where a number is known from; that somebody checked it is said only where somebody did. */
function sourceOf(reader: Reader, { source, reviewedOn }: Helpline): string {
  const from = { source: isolated(source) }
  return reviewedOn === undefined
    ? reader.say('help.unchecked', from)
    : reader.say('help.reviewed', { date: longDate(reader, reviewedOn), ...from })
}

function lineView(reader: Reader, line: Helpline): HelplineView {
  const { say } = reader
  const hours = line.hours ? text(reader, line, 'hours').text : ''
  const languages = (line.languages ?? [])
    .map((code) => say(valueKey('language', code)))
    .join(say('list.separator'))
  return {
    name: text(reader, line, 'name'),
    purpose: text(reader, line, 'purpose'),
    phone: line.phone,
    shown: line.phone.replace(/^\+49/, '0').replace(/^(116)(\d{3})$/, '$1 $2'),
    facts: [
      ...(hours ? [{ icon: 'clock' as const, text: `${say('help.hours')}: ${isolated(hours)}` }] : []),
      ...(languages ? [{ icon: 'language' as const, text: `${say('help.languages')}: ${languages}` }] : []),
      ...(line.free === 'yes' ? [{ icon: 'cost' as const, text: say('help.free') }] : []),
      ...(line.anonymous === 'yes' ? [{ icon: 'anonymous' as const, text: say('help.anonymous') }] : []),
    ],
    source: sourceOf(reader, line),
  }
}

const inOrder = (): Helpline[] =>
  [...content.store.entries.helpline.values()].sort((a, b) => a.order - b.order)

/** The lines for everybody, whose names say nothing about why somebody calls. */
export const neutralLines = (locals: App.Locals): HelplineView[] =>
  inOrder()
    .filter(({ sensitive }) => !sensitive)
    .map((line) => lineView(readerOf(locals), line))

export function helpPage(locals: App.Locals): {
  groups: { heading: string | undefined; lines: HelplineView[] }[]
  /** What she can say to any of them */
  sayings: Sentence[]
} {
  const reader = readerOf(locals)
  const lines = inOrder()
  const group = (heading: string | undefined, sensitive: boolean) => ({
    heading,
    lines: lines
      .filter((line) => (line.sensitive ?? false) === sensitive)
      .map((line) => lineView(reader, line)),
  })
  return {
    sayings: neutralSayings(readersOf(locals)),
    groups: [group(undefined, false), group(locals.say('help.more'), true)].filter(
      ({ lines: some }) => some.length > 0,
    ),
  }
}
