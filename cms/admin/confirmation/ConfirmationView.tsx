/** `/admin/confirmation/<token>`: is what was written for an organisation right? Looking at it answers nothing. */
import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { openQuestion } from '../../confirmations/answer.ts'
import { newToken } from '../../preview/token.ts'
import { settings } from '../../settings.ts'
import { ownWords } from '../../spoken.ts'
import { sentence } from '../../words.ts'
import { titleOf } from '../../workflow/draft.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { answerWords } from './words.ts'

/** The page as women will see it, in German, which the organisation speaks. */
function pageOf(offer: string): string {
  const { token } = newToken(settings.previewSecret, offer, Math.floor(Date.now() / 1000))
  return `${settings.siteUrl.replace(/\/$/, '')}/de/preview/${token}`
}

export async function ConfirmationView({ initPageResult, params }: AdminViewServerProps) {
  const { req } = initPageResult
  const { language } = req.i18n
  const say = (key: 'title' | 'explains' | 'look') => sentence(language, `confirmation.${key}`)
  const token = (params?.['segments'] as string[] | undefined)?.[1] ?? ''
  const question = await openQuestion(req, token)
  return (
    <MinimalTemplate className="invitation">
      <main {...ownWords(language)}>
        <h1>{say('title')}</h1>
        {question ? (
          <>
            <p>{say('explains')}</p>
            <h2>{titleOf(question.draft)}</h2>
            <p>
              <a href={pageOf(String(question.draft.id))} target="_blank" rel="noreferrer">
                {say('look')}
              </a>
            </p>
            <AnswerForm token={token} words={answerWords(language)} />
          </>
        ) : (
          <p>{sentence(language, 'rules.confirmationOver')}</p>
        )}
      </main>
    </MinimalTemplate>
  )
}
