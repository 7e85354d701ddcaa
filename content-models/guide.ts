/** Guidance for counsellors on one topic. What has structure is data: its steps, questions and pitfalls. */
import { defineModel, vocabulary, type Entry } from './define.ts'
import { offerKinds } from './kinds.ts'

/** Who counsels. */
export const counsellors = vocabulary('counsellor', [
  'jobcenter',
  'foreigners_authority',
  'migration_counselling',
  'volunteers',
])

/** When a step is taken. */
export const talkPhases = vocabulary('talkPhase', ['before', 'during', 'after'])

/** With whom a question is asked: with everybody at the table, or with each of them alone. */
export const talkRooms = vocabulary('talkRoom', ['together', 'alone'])

const point = { kind: 'text', max: 260, translated: true, required: true } as const

export const guide = defineModel('guide', {
  slug: { kind: 'text', max: 80, required: true },
  order: { kind: 'number', min: 0, max: 999, required: true },
  title: { kind: 'text', max: 90, translated: true, required: true },
  purpose: { kind: 'text', max: 240, translated: true, required: true },
  /** What can be read in three minutes */
  text: { kind: 'text', lines: 'many', max: 3600, translated: true, required: true },
  audiences: { kind: 'choices', values: counsellors, required: true },
  steps: {
    kind: 'list',
    max: 24,
    named: true,
    fields: { phase: { kind: 'choice', values: talkPhases, required: true }, text: point },
  },
  questions: {
    kind: 'list',
    max: 12,
    named: true,
    fields: { text: point, room: { kind: 'choice', values: talkRooms, required: true } },
  },
  pitfalls: { kind: 'list', max: 10, named: true, fields: { text: point } },
  /** Where an office has room to decide (S19) */
  discretion: {
    kind: 'list',
    max: 6,
    named: true,
    fields: {
      text: { kind: 'text', max: 400, translated: true, required: true },
      /** The paragraph of the law, in German */
      basis: { kind: 'text', max: 160, required: true },
    },
  },
  /** Its page is one of those of which nothing is kept; a list names no more of it than its title. */
  sensitive: { kind: 'flag' },
  kinds: { kind: 'choices', values: offerKinds },
  sources: {
    kind: 'list',
    max: 8,
    fields: { title: { kind: 'text', max: 200, required: true }, url: { kind: 'url' } },
  },
  sourceOn: { kind: 'date', required: true },
  /** Empty: nobody who counsels has checked it yet, and the page says so. */
  reviewedOn: { kind: 'date' },
})

export type Guide = Entry<typeof guide>
