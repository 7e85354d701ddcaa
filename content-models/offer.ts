/** A measure a woman can join (HSDS: service). One line a field. */
import { defineModel, type Entry } from './define.ts'
import { germanKinds, kindsWithExam, offerKinds } from './kinds.ts'
import { slots } from './slots.ts'
import {
  audiences,
  careModes,
  childcareModes,
  costs,
  durations,
  eligibilities,
  entries,
  entryPapers,
  femaleTeachers,
  funders,
  germanLevels,
  hourUnits,
  instrumentTypes,
  modesWithChildren,
  registrations,
  scheduleForms,
  spokenLanguages,
  stages,
  travelCosts,
  venues,
  venuesOnSite,
  yesNoUnknown,
} from './vocabularies.ts'

const weekly = { path: 'schedule.form', is: ['weekly'] } as const
const paid = { path: 'cost', is: ['copay', 'deposit', 'paid'] } as const
const withCare = { path: 'childcare.mode', is: careModes } as const
const withChildren = { path: 'childcare.mode', is: modesWithChildren } as const
const onSite = { path: 'venue', is: venuesOnSite } as const
const somewhere = { path: 'venue', is: [...venuesOnSite, 'statewide'] } as const
const limitsSaid = {
  path: 'eligibility',
  is: eligibilities.values.filter((value) => value !== 'ask_us'),
} as const

export const offer = defineModel('offer', {
  slug: { kind: 'text', max: 80, derived: true, required: true },
  title: { kind: 'text', max: 90, translated: true, required: true },
  summary: { kind: 'text', max: 200, translated: true, required: true },
  kind: { kind: 'choice', values: offerKinds, required: true, facet: {} },
  stages: { kind: 'choices', values: stages },
  organisation: { kind: 'reference', to: 'organisation', required: true },

  description: { kind: 'text', lines: 'many', max: 3000, translated: true },
  whatYouGet: { kind: 'text', lines: 'many', max: 800, translated: true },
  whatNot: { kind: 'text', lines: 'many', max: 800, translated: true },
  whatYouNeed: { kind: 'text', lines: 'many', max: 800, translated: true },

  audience: {
    kind: 'choice',
    values: audiences,
    required: true,
    facet: { key: 'women', hard: true, options: { only: ['women_only'] } },
  },
  femaleTeacher: {
    kind: 'choice',
    values: femaleTeachers,
    initial: 'unknown',
    facet: { key: 'teacher', options: { female: ['always', 'mostly'] } },
  },
  languages: { kind: 'choices', values: spokenLanguages, facet: { key: 'language' } },
  interpreter: { kind: 'choice', values: yesNoUnknown, initial: 'unknown' },
  germanFrom: { kind: 'choice', values: germanLevels, initial: 'none' },
  germanTo: { kind: 'choice', values: germanLevels, asked: { path: 'kind', is: germanKinds } },
  exam: { kind: 'text', max: 80, asked: { path: 'kind', is: kindsWithExam } },
  eligibility: { kind: 'choices', values: eligibilities },
  eligibilitySource: { kind: 'text', max: 200, asked: limitsSaid },
  eligibilityAsOf: { kind: 'date', asked: limitsSaid },
  papers: { kind: 'choices', values: entryPapers },
  minAge: { kind: 'number', min: 0, max: 99 },
  maxAge: { kind: 'number', min: 0, max: 99 },

  schedule: {
    kind: 'group',
    required: true,
    fields: {
      form: { kind: 'choice', values: scheduleForms, required: true },
      slots: { ...slots, asked: weekly, needed: weekly },
      amount: { kind: 'number', min: 0.25, max: 60, whole: false },
      unit: { kind: 'choice', values: hourUnits, initial: 'hours' },
      closed: {
        kind: 'list',
        max: 40,
        perSeason: true,
        fields: { from: { kind: 'date', required: true }, to: { kind: 'date', required: true } },
      },
      holidayBreak: { kind: 'choice', values: yesNoUnknown, initial: 'unknown' },
    },
  },
  partTime: {
    kind: 'choice',
    values: yesNoUnknown,
    required: true,
    facet: { key: 'part_time', options: { yes: ['yes'] } },
  },
  duration: { kind: 'choice', values: durations, required: true },
  entry: { kind: 'choice', values: entries, required: true },
  validFrom: { kind: 'date', perSeason: true },
  validUntil: { kind: 'date', perSeason: true },

  childcare: {
    kind: 'group',
    required: true,
    fields: {
      mode: {
        kind: 'choice',
        values: childcareModes,
        required: true,
        facet: {
          key: 'childcare',
          hard: true,
          options: {
            with: ['on_site_included', 'same_building', 'nearby_partner'],
            along: ['children_welcome'],
            unknown: ['unknown'],
          },
        },
      },
      ageFromMonths: { kind: 'number', min: 0, max: 168, asked: withChildren },
      ageToYears: { kind: 'number', min: 0, max: 14, asked: withChildren },
      wholeCourse: { kind: 'choice', values: yesNoUnknown, initial: 'unknown', asked: withCare },
      slots: { ...slots, asked: withCare },
      qualifiedStaff: { kind: 'choice', values: yesNoUnknown, initial: 'unknown', asked: withCare },
      settlingIn: { kind: 'choice', values: yesNoUnknown, initial: 'unknown', asked: withCare },
      cost: { kind: 'choice', values: costs, initial: 'unknown', asked: withCare },
      places: { kind: 'number', min: 0, max: 500, asked: withCare },
      notes: { kind: 'text', max: 300, translated: true },
    },
  },

  venue: {
    kind: 'choice',
    values: venues,
    required: true,
    initial: 'on_site',
    facet: { options: { online: ['online', 'on_site_and_online'] } },
  },
  place: { kind: 'reference', to: 'place', asked: somewhere, needed: onSite },

  cost: {
    kind: 'choice',
    values: costs,
    initial: 'unknown',
    facet: { options: { free: ['free', 'free_on_benefits'] } },
  },
  costAmount: { kind: 'number', min: 0, max: 10000, whole: false, asked: paid },
  costNote: { kind: 'text', max: 120, translated: true },
  travelCost: {
    kind: 'choice',
    values: travelCosts,
    initial: 'unknown',
    facet: {
      key: 'travel_cost',
      options: { paid: ['paid_full', 'flat_rate', 'on_application', 'ticket_given'] },
    },
  },

  registration: { kind: 'choices', values: registrations },
  companionWelcome: { kind: 'choice', values: yesNoUnknown, initial: 'unknown' },
  firstTalk: { kind: 'choice', values: yesNoUnknown, initial: 'unknown' },
  contact: {
    kind: 'group',
    fields: {
      office: { kind: 'text', max: 100 },
      phone: { kind: 'phone' },
      mobile: { kind: 'phone' },
      email: { kind: 'email' },
      website: { kind: 'url' },
      hours: slots,
      languages: { kind: 'choices', values: spokenLanguages },
    },
  },

  /** Where whoever knows the way sends people from here; shown before what is computed (S20). */
  referral: {
    kind: 'group',
    fields: {
      to: { kind: 'references', to: 'offer', loose: true },
      /** Why, and what she needs for it */
      why: { kind: 'text', max: 240, translated: true },
    },
  },
  image: { kind: 'image' },
  instrumentType: { kind: 'choice', values: instrumentTypes },
  funder: { kind: 'choice', values: funders },
  fundedUntil: { kind: 'date' },
  sourceUrl: { kind: 'url' },
  example: { kind: 'flag', derived: true },
})

export type Offer = Entry<typeof offer>
