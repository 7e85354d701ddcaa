/** A number to call. Everything about it is data with source and review date, and never stands in a component. */
import { defineModel, type Entry } from './define.ts'
import { spokenLanguages, yesNoUnknown } from './vocabularies.ts'

export const helpline = defineModel('helpline', {
  name: { kind: 'text', max: 120, translated: true, required: true },
  purpose: { kind: 'text', max: 300, translated: true, required: true },
  phone: { kind: 'phone', required: true },
  hours: { kind: 'text', max: 120, translated: true },
  free: { kind: 'choice', values: yesNoUnknown, initial: 'unknown' },
  anonymous: { kind: 'choice', values: yesNoUnknown, initial: 'unknown' },
  languages: { kind: 'choices', values: spokenLanguages },
  website: { kind: 'url' },
  /** Shown on the help page only, under its own heading. */
  sensitive: { kind: 'flag' },
  order: { kind: 'number', min: 0, max: 999, required: true },
  source: { kind: 'text', max: 200, required: true },
  sourceOn: { kind: 'date', required: true },
  /** Empty: nobody has checked yet whether it all holds, and the page says so. */
  reviewedOn: { kind: 'date' },
})

export type Helpline = Entry<typeof helpline>
