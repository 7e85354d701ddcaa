/** The words of the page and the panel, resolved on the server so that the admin's bundle carries no word lists. */
import { label, sentence } from '../../words.ts'
import { inBoth, named, type WordsOf } from '../inBoth.ts'

export const answerKeys = ['right', 'wrong', 'whatIsWrong', 'sendWrong', 'thanks', 'failed'] as const
export type AnswerWords = WordsOf<typeof answerKeys>
export const answerWords = (language: string): AnswerWords =>
  named(answerKeys, (key) => sentence(language, `confirmation.${key}`))

export const confirmationKeys = [
  'panel',
  'needed',
  'to',
  'ask',
  'asked',
  'isRight',
  'isWrong',
  'isOld',
  'failed',
] as const
export type ConfirmationWords = WordsOf<typeof confirmationKeys>

export const confirmationWords = inBoth((language) =>
  named(confirmationKeys, (key) => label(`confirmation.${key}`)[language]),
)
