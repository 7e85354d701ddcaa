/** Kinds of measures, with what is known of each. Source: docs/sources.md, "Kinds of measures". */
import { vocabulary } from './define.ts'
import type { EntryPaper, GermanLevel, Stage } from './vocabularies.ts'

export interface KindFacts {
  readonly stages: readonly Stage[]
  /** A language course: her German decides whether it is "first" or "more German". */
  readonly german?: true
  /** Usual German on the first day: proposed in the form, changed by who knows better. */
  readonly germanFrom?: GermanLevel
  /** Usual papers before the first day: proposed likewise. */
  readonly papers?: readonly EntryPaper[]
  /** No new ones may be entered; the old name leads to what replaces it. */
  readonly ended?: OfferKind
  /** Never saved, cached, shared or proposed by default (violence, shelter, pregnancy conflict). */
  readonly sensitive?: true
}

export const offerKinds = vocabulary('kind', [
  'womens_cafe',
  'mother_child_group',
  'language_cafe',
  'womens_group',
  'mentoring',
  'mia_course',
  'eok',
  'land_language_course',
  'integration_general',
  'integration_literacy',
  'integration_second_script',
  'integration_support',
  'integration_intensive',
  'integration_women',
  'integration_parents',
  'course_childminding',
  'bsk_basic',
  'bsk_special',
  'job_bsk',
  'activation',
  'perf_w',
  'mat_women',
  'my_turn',
  'strong_at_work',
  'wir_network',
  'service_women',
  'school_certificate',
  'partial_qualification',
  'part_time_training',
  'internship',
  'digital_basics',
  'childcare_job_path',
  'employment_part_time',
  'accompaniment_after',
  'counsel_mbe',
  'counsel_jmd',
  'counsel_gbb',
  'counsel_recognition',
  'counsel_work_rights',
  'counsel_pregnancy',
  'counsel_family',
  'counsel_violence',
  'shelter',
  'counsel_trauma',
  'counsel_debt',
  'counsel_legal',
  'counsel_health',
  'interpreting',
])
export type OfferKind = (typeof offerKinds.values)[number]

const across = ['across'] as const
/** Who wants to come, comes: neither German nor papers are asked for. */
const open = { germanFrom: 'none', papers: ['none'] } as const
/** An integration course takes who is entitled by the BAMF, or sent by Jobcenter or Ausländerbehörde. */
const admitted = ['bamf_entitlement', 'obligation_jc_abh'] as const

export const kindFacts = {
  womens_cafe: { stages: ['meet'], ...open },
  mother_child_group: { stages: ['meet'], ...open },
  language_cafe: { stages: ['meet', 'first_german'], ...open },
  womens_group: { stages: ['meet'], ...open },
  mentoring: { stages: ['meet', 'first_german', 'orient', 'qualify', 'start', 'grow'] },
  mia_course: { stages: ['meet', 'first_german'], germanFrom: 'none' },
  eok: { stages: ['first_german', 'orient'], german: true, germanFrom: 'none' },
  land_language_course: { stages: ['first_german'], german: true },
  integration_general: {
    stages: ['first_german', 'orient'],
    german: true,
    germanFrom: 'none',
    papers: admitted,
  },
  integration_literacy: {
    stages: ['first_german'],
    german: true,
    germanFrom: 'literacy_needed',
    papers: admitted,
  },
  integration_second_script: {
    stages: ['first_german'],
    german: true,
    germanFrom: 'second_script',
    papers: admitted,
  },
  integration_support: {
    stages: ['first_german'],
    german: true,
    papers: admitted,
  },
  integration_intensive: {
    stages: ['first_german'],
    german: true,
    papers: admitted,
  },
  integration_women: { stages: ['first_german'], german: true, ended: 'integration_general' },
  integration_parents: { stages: ['first_german'], german: true, ended: 'integration_general' },
  course_childminding: { stages: ['first_german'] },
  bsk_basic: { stages: ['qualify', 'start', 'grow'], german: true, germanFrom: 'B1' },
  bsk_special: { stages: ['qualify'], german: true },
  job_bsk: { stages: ['grow'], german: true, germanFrom: 'A2.2' },
  activation: { stages: ['orient', 'qualify', 'start'], papers: ['jobcenter_assignment', 'avgs'] },
  perf_w: { stages: ['orient', 'qualify'], ended: 'activation' },
  mat_women: { stages: ['orient', 'qualify'] },
  my_turn: { stages: ['orient', 'qualify', 'start'] },
  strong_at_work: { stages: ['orient', 'qualify', 'start'], ended: 'my_turn' },
  wir_network: { stages: ['orient', 'qualify', 'start', 'grow'] },
  service_women: { stages: ['orient', 'qualify', 'start'] },
  school_certificate: { stages: ['qualify'] },
  partial_qualification: { stages: ['qualify'], papers: ['bildungsgutschein'] },
  part_time_training: { stages: ['qualify', 'start'] },
  internship: { stages: ['qualify', 'start'] },
  digital_basics: { stages: ['orient', 'qualify'] },
  childcare_job_path: { stages: ['qualify', 'start'] },
  employment_part_time: { stages: ['start'] },
  accompaniment_after: { stages: ['grow'] },
  counsel_mbe: { stages: across },
  counsel_jmd: { stages: across },
  counsel_gbb: { stages: across, papers: ['none'] },
  counsel_recognition: { stages: across, papers: ['none'] },
  counsel_work_rights: { stages: across },
  counsel_pregnancy: { stages: across, sensitive: true },
  counsel_family: { stages: across },
  counsel_violence: { stages: across, sensitive: true, papers: ['none'] },
  shelter: { stages: across, sensitive: true },
  counsel_trauma: { stages: across },
  counsel_debt: { stages: across },
  counsel_legal: { stages: across },
  counsel_health: { stages: across },
  interpreting: { stages: across },
} as const satisfies Record<OfferKind, KindFacts>

/** What is known of a kind. */
export const factsOf = (kind: OfferKind): KindFacts => kindFacts[kind]

/** The kind that replaces an ended one, or the kind itself. */
export const presentKind = (kind: OfferKind): OfferKind => factsOf(kind).ended ?? kind

const kindsWith = (is: (facts: KindFacts) => boolean): readonly OfferKind[] =>
  offerKinds.values.filter((kind) => is(factsOf(kind)))

/** Language courses: they lead to a level of German. */
export const germanKinds = kindsWith(({ german }) => german === true)
/** What may end with an exam: language courses, and what qualifies for a job. */
export const kindsWithExam = kindsWith(({ german, stages }) => german === true || stages.includes('qualify'))
