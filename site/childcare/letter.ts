/** A letter to the Jugendamt in German, sentence by sentence beside what it means to her. No name stands in it. */
import { inForce, type RuleNote } from '../../content-models/ruleNote.ts'
import { sentence, type Readers, type Sentence } from '../ask/sentences.ts'
import type { ChildcareQuestion } from './question.ts'

export interface LetterAbout extends ChildcareQuestion {
  /** Where she lives */
  readonly place?: string
}

/** The law is named as a note in force has it, or not at all. */
function lawSentence(readers: Readers, notes: readonly RuleNote[]): Sentence[] {
  const { today } = readers.german
  const claim = notes.find((note) => note.topics?.includes('claim') && inForce(note, today))
  if (!claim) return []
  return [
    sentence(readers, 'letter.law', ({ say }) => ({ title: say('ruleTopic.claim'), source: claim.source })),
  ]
}

export const letterOf = (
  readers: Readers,
  { age, hours, place }: LetterAbout,
  notes: readonly RuleNote[],
): Sentence[] => [
  sentence(readers, 'letter.hello'),
  ...(place === undefined ? [] : [sentence(readers, 'letter.live', () => ({ place }))]),
  sentence(readers, 'letter.seek'),
  ...(age === undefined ? [] : [sentence(readers, 'letter.age', () => ({ age }))]),
  ...(hours === undefined ? [] : [sentence(readers, 'letter.hours', () => ({ hours }))]),
  sentence(readers, 'letter.none'),
  ...lawSentence(readers, notes),
  sentence(readers, 'letter.please'),
  sentence(readers, 'letter.relief'),
  sentence(readers, 'letter.write'),
  sentence(readers, 'letter.thanks'),
]
