/** The words of the page and the panel, resolved on the server so that the admin's bundle carries no word lists. */
import { label, sentence } from '../../words.ts'

export const answerKeys = ['right', 'wrong', 'whatIsWrong', 'sendWrong', 'thanks', 'failed'] as const
export type AnswerWords = Readonly<Record<(typeof answerKeys)[number], string>>
export const answerWords = (language: string): AnswerWords =>
  Object.fromEntries(answerKeys.map((key) => [key, sentence(language, `confirmation.${key}`)])) as AnswerWords

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
export type ConfirmationWords = Readonly<Record<(typeof confirmationKeys)[number], string>>

const panelIn = (language: 'de' | 'en'): ConfirmationWords =>
  Object.fromEntries(
    confirmationKeys.map((key) => [key, label(`confirmation.${key}`)[language]]),
  ) as ConfirmationWords
export const confirmationWords = { de: panelIn('de'), en: panelIn('en') }
