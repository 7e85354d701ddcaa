/** An office as somebody needs it who wants to go there. What is not known says "please ask". */
import { valueKey } from '../../content-models/messages.ts'
import type { Office } from '../../content-models/office.ts'
import { isolated, longDate, slotPhrases } from '../finder/phrases.ts'
import type { Reader } from '../finder/reader.ts'
import { textView } from '../finder/textView.ts'
import type { TextView } from '../finder/types.ts'
import { waysTo } from '../offer/actions.ts'
import type { ActionView, LineView } from '../offer/types.ts'

export interface OfficeView {
  readonly name: TextView
  readonly type: string
  readonly example?: string
  readonly actions: readonly ActionView[]
  readonly lines: readonly LineView[]
  readonly checked: string
}

/** Its name stands in German: so it is written at the door. */
export const officeName = (reader: Reader, { name }: Office): TextView =>
  textView(reader, { text: name, language: 'de' })

function lines(reader: Reader, office: Office): LineView[] {
  const { say } = reader
  const separator = say('list.separator')
  const threeState = (key: 'interpreter' | 'woman' | 'volunteers'): LineView => {
    const value = office[key] ?? 'unknown'
    return { text: say(`responsible.${key}.${value}`), ...(value === 'unknown' ? { tone: 'ask' } : {}) }
  }
  return [
    ...(office.hours
      ? [`${say('responsible.open')} ${slotPhrases(reader, office.hours).join(separator)}`]
      : []),
    ...(office.address ? [isolated(office.address)] : []),
    ...(office.languages
      ? [
          `${say('responsible.languages')} ${office.languages.map((code) => say(valueKey('language', code))).join(separator)}`,
        ]
      : []),
    threeState('interpreter'),
    threeState('woman'),
    threeState('volunteers'),
    ...(office.person ? [say('responsible.person', { person: isolated(office.person) })] : []),
    ...(office.deputy ? [say('responsible.deputy', { person: isolated(office.deputy) })] : []),
    ...(office.replyDays === undefined ? [] : [say('responsible.reply', { count: office.replyDays })]),
  ].map((line) => (typeof line === 'string' ? { text: line } : line))
}

export const officeView = (reader: Reader, office: Office): OfficeView => ({
  name: officeName(reader, office),
  type: reader.say(valueKey('officeType', office.type)),
  ...(office.example ? { example: reader.say('example.mark') } : {}),
  actions: waysTo(reader.say, office),
  lines: lines(reader, office),
  checked: office.reviewedOn
    ? reader.say('responsible.checked', { date: longDate(reader, office.reviewedOn) })
    : reader.say('responsible.notChecked'),
})
