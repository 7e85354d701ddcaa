/** Where a duty is done: an authority, a coordination, an advice centre. The function counts first, the person second. */
import { defineModel, vocabulary, type Entry } from './define.ts'
import { slots } from './slots.ts'
import { spokenLanguages, yesNoUnknown } from './vocabularies.ts'

export const officeTypes = vocabulary('officeType', [
  'youth_office',
  'jobcenter',
  'employment_agency',
  'foreigners_authority',
  'social_office',
  'integration_coordination',
  'education_coordination',
  'volunteer_coordination',
  'federal_office',
  'welcome_centre',
  'counselling',
])
export type OfficeType = (typeof officeTypes.values)[number]

/** What somebody comes for, in her words. */
export const duties = vocabulary('duty', [
  'childcare_place',
  'childcare_costs',
  'living_costs',
  'residence',
  'work_permission',
  'language_course',
  'job_search',
  'recognition',
  'interpreting',
  'volunteers',
  'employers',
  'integration',
])
export type Duty = (typeof duties.values)[number]

const orUnknown = { kind: 'choice', values: yesNoUnknown, initial: 'unknown' } as const

export const office = defineModel('office', {
  name: { kind: 'text', max: 120, required: true },
  type: { kind: 'choice', values: officeTypes, required: true },
  /** Empty: for the whole state */
  districts: { kind: 'references', to: 'district' },
  duties: { kind: 'choices', values: duties, required: true },
  /** Nobody does it at the moment: shown, with who stands in */
  vacant: { kind: 'flag' },
  address: { kind: 'text', max: 160 },
  phone: { kind: 'phone' },
  email: { kind: 'email' },
  website: { kind: 'url' },
  hours: slots,
  languages: { kind: 'choices', values: spokenLanguages },
  interpreter: orUnknown,
  /** A woman advises whoever asks for one */
  woman: orUnknown,
  volunteers: orUnknown,
  /** Working days until an answer, as a rule */
  replyDays: { kind: 'number', min: 0, max: 90 },
  /** Named in public only with a dated consent */
  person: { kind: 'text', max: 80 },
  personAgreedOn: { kind: 'date' },
  deputy: { kind: 'text', max: 80 },
  source: { kind: 'text', max: 200, required: true },
  /** Empty: nobody has checked it yet, and the page says so. */
  reviewedOn: { kind: 'date' },
  example: { kind: 'flag', derived: true },
})

export type Office = Entry<typeof office>
