/** Value lists used by more than one model or function. Sources of the lists: docs/sources.md. */
import { vocabulary } from './define.ts'

/** Three states; "unknown" is shown as "please ask", never as yes. */
export const yesNoUnknown = vocabulary('yesNoUnknown', ['yes', 'no', 'unknown'])

export const days = vocabulary('day', ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'])
export type Day = (typeof days.values)[number]

/** Parts of the day in the finder, with their hours in `dayParts.ts`. */
export const dayParts = vocabulary('dayPart', ['early', 'morning', 'noon', 'afternoon', 'evening'])
export type DayPart = (typeof dayParts.values)[number]

/** Steps of the process chain, in order; `across` stands beside all of them. */
export const stages = vocabulary('stage', [
  'arrive',
  'meet',
  'first_german',
  'orient',
  'qualify',
  'start',
  'grow',
  'across',
])
export type Stage = (typeof stages.values)[number]

/** The first question of the finder, in her words. */
export const wants = vocabulary('want', ['meet', 'first_german', 'more_german', 'school_work', 'advice'])
export type Want = (typeof wants.values)[number]

export const childcareModes = vocabulary('childcareMode', [
  'on_site_included',
  'same_building',
  'nearby_partner',
  'children_welcome',
  'kita_help',
  'cost_allowance',
  'none',
  'unknown',
])
export type ChildcareMode = (typeof childcareModes.values)[number]
/** Somebody else looks after her children. */
export const careModes = ['on_site_included', 'same_building', 'nearby_partner'] as const
/** Her children are taken, by others or beside her: then their ages matter. */
export const modesWithChildren = [...careModes, 'children_welcome'] as const

/** German levels in order: what she needs to join, what a course leads to. */
export const germanLevels = vocabulary('germanLevel', [
  'none',
  'literacy_needed',
  'second_script',
  'A1.1',
  'A1.2',
  'A2.1',
  'A2.2',
  'B1',
  'B2',
  'C1',
  'any',
])
export type GermanLevel = (typeof germanLevels.values)[number]

/** Residence situations an offer is open to; the woman is never asked for hers. */
export const eligibilities = vocabulary('eligibility', [
  'ask_us',
  'any',
  'asylum_seeker',
  'tolerated',
  'protection',
  'deportation_ban',
  'ukraine_24',
  'humanitarian_other',
  'family_reunification',
  'work_study',
  'settlement',
  'eu_citizen',
  'late_repatriate',
  'german',
  'fiction_certificate',
])

export const entryPapers = vocabulary('entryPaper', [
  'none',
  'bamf_entitlement',
  'obligation_jc_abh',
  'jobcenter_assignment',
  'avgs',
  'bildungsgutschein',
  'other',
  'unknown',
])
export type EntryPaper = (typeof entryPapers.values)[number]

export const costs = vocabulary('cost', ['free', 'free_on_benefits', 'copay', 'deposit', 'paid', 'unknown'])
export const travelCosts = vocabulary('travelCost', [
  'paid_full',
  'flat_rate',
  'on_application',
  'ticket_given',
  'not_paid',
  'unknown',
])

export const durations = vocabulary('duration', [
  'single',
  'up_to_3_months',
  'from_3_to_6_months',
  'from_6_to_12_months',
  'over_12_months',
  'open_ended',
  'unknown',
])
export const entries = vocabulary('entry', ['any_time', 'fixed_start', 'when_enough', 'next_start_unknown'])
export const scheduleForms = vocabulary('scheduleForm', ['weekly', 'by_arrangement', 'unknown'])
/** Clock hours, or teaching units of 45 minutes (Unterrichtseinheiten). */
export const hourUnits = vocabulary('hourUnit', ['hours', 'UE'])

export const audiences = vocabulary('audience', ['women_only', 'women_hours', 'mixed'])
export const femaleTeachers = vocabulary('femaleTeacher', ['always', 'mostly', 'no', 'unknown'])
export const venues = vocabulary('venue', ['on_site', 'online', 'on_site_and_online', 'statewide'])
/** Women go there, so they must know where. */
export const venuesOnSite = ['on_site', 'on_site_and_online'] as const

export const registrations = vocabulary('registration', [
  'walk_in',
  'phone',
  'whatsapp_signal',
  'email',
  'form_short',
  'counsellor_referral',
  'jobcenter_referral',
])

export const instrumentTypes = vocabulary('instrumentType', ['regular', 'project', 'volunteer', 'private'])
export const funders = vocabulary('funder', [
  'bamf',
  'ba_jobcenter',
  'land',
  'esf_plus',
  'municipality',
  'foundation',
  'other',
])

export const availabilities = vocabulary('availability', ['open', 'waiting_list', 'full', 'paused', 'ended'])

export const organisationTypes = vocabulary('organisationType', [
  'municipal',
  'welfare_body',
  'language_school',
  'migrant_organisation',
  'womens_centre',
  'company',
  'chamber',
  'authority',
  'volunteer_group',
])

/** Languages people speak at an offer, BCP 47; `gsg` is German Sign Language. */
export const spokenLanguages = vocabulary('language', [
  'de',
  'en',
  'uk',
  'ru',
  'ar',
  'fa',
  'fa-AF',
  'ps',
  'ku',
  'ckb',
  'tr',
  'ti',
  'am',
  'so',
  'fr',
  'es',
  'pt',
  'ro',
  'rom',
  'bg',
  'pl',
  'sr',
  'sq',
  'vi',
  'hi',
  'zh',
  'gsg',
])

/** missing: nobody has begun; machine: shown with a mark; draft: being written; reviewed: by a person. */
export const translationStatuses = vocabulary('translationStatus', [
  'missing',
  'machine',
  'draft',
  'reviewed',
])
