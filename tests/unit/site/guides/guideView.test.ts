import { describe, expect, test } from 'vitest'
import { counsellors, type Guide } from '../../../../content-models/guide.ts'
import { languageOf } from '../../../../content-models/languages.ts'
import type { Reader } from '../../../../site/finder/reader.ts'
import { guideLines, guideView } from '../../../../site/guides/guideView.ts'
import { aReaderOfKeys } from '../../../fixtures/reader.ts'

const reader = aReaderOfKeys('2026-11-23')
const said = (key: string) => JSON.stringify({ key })
const lineOf = (one: Guide) => guideLines(reader, [one]).lines[0]!
const guide: Guide = {
  id: 'g',
  slug: 'ein-gespraech',
  order: 4,
  title: 'Ein Gespräch',
  purpose: 'Damit alle sprechen.',
  text: 'Ein Absatz.',
  audiences: ['volunteers', 'jobcenter'],
  steps: [
    { id: 's1', phase: 'after', text: 'Termin nennen' },
    { id: 's2', phase: 'before', text: 'Zwei Stühle' },
  ],
  questions: [
    { id: 'q1', text: 'Was möchten Sie?', room: 'alone' },
    { id: 'q2', text: 'Was planen Sie beide?', room: 'together' },
  ],
  kinds: ['language_cafe', 'shelter'],
  sourceOn: '2026-11-22',
}

describe('a guide', () => {
  const view = guideView(reader, guide, [])

  test('has its steps in the order of a talk', () => {
    expect(view.phases.map(({ name, steps }) => [name, steps.map(({ text }) => text)])).toEqual([
      [said('talkPhase.before'), ['Zwei Stühle']],
      [said('talkPhase.after'), ['Termin nennen']],
    ])
  })

  test('says which questions are asked of one alone', () => {
    expect(view.questions.map(({ alone }) => alone)).toEqual([said('talkRoom.alone'), undefined])
  })

  test('leads to its kinds of offers, and to none that an ordinary page may not name', () => {
    expect(view.offers.map(({ label }) => label)).toEqual([said('kind.language_cafe')])
  })

  test('says that nobody who counsels has checked it, until somebody has', () => {
    expect(view.checked).toContain('guides.notReviewed')
    expect(guideView(reader, { ...guide, reviewedOn: '2026-11-23' }, []).checked).toContain('guides.reviewed')
  })

  test('names those whom it is for in one order, and nobody where it is for all', () => {
    expect(view.audiences).toMatch(/jobcenter.*volunteers/)
    const all = { ...guide, audiences: [...counsellors.values] }
    expect(lineOf(all).audiences).toBe('')
  })
})

test('a list names no more of a sensitive guide than its title', () => {
  expect(lineOf(guide).purpose).toBeDefined()
  const line = lineOf({ ...guide, sensitive: true })
  expect(line.purpose).toBeUndefined()
  expect(line.title.text).toBe('Ein Gespräch')
})

test('a list says once that its words are made by a machine', () => {
  const machine: Reader = {
    ...reader,
    language: languageOf('uk')!,
    text: (kind, entry, path) => {
      const words = reader.text(kind, entry, path)
      return words && { ...words, language: 'uk', machine: true }
    },
  }
  expect(guideLines(machine, [guide, guide]).note).toContain('translation.text')
  expect(guideLines(reader, [guide]).note).toBeUndefined()
})
