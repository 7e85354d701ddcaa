/** `/admin/invitation/<token>`: make the account that an invitation speaks of. Looking at it accepts nothing. */
import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { openInvitation } from '../../invitations/accept.ts'
import { ownWords } from '../../spoken.ts'
import { sentence } from '../../words.ts'
import { AcceptForm } from './AcceptForm.tsx'
import { acceptWords } from './words.ts'

export async function InvitationView({ initPageResult, params }: AdminViewServerProps) {
  const { req } = initPageResult
  const { language } = req.i18n
  const say = (key: string) => sentence(language, `invitation.${key}`)
  const token = (params?.['segments'] as string[] | undefined)?.[1] ?? ''
  const invitation = await openInvitation(req, token)
  return (
    <MinimalTemplate className="invitation">
      <main {...ownWords(language)}>
        <h1>{say('title')}</h1>
        {invitation ? (
          <>
            <p>
              {invitation.joining?.name
                ? `${sentence(language, 'joining.confirms')} ${invitation.joining.name}`
                : `${say('explains')} ${invitation.email}`}
            </p>
            <AcceptForm
              token={token}
              email={invitation.email}
              name={invitation.name ?? ''}
              words={acceptWords(language)}
            />
          </>
        ) : (
          <p>{sentence(language, 'rules.invitationOver')}</p>
        )}
      </main>
    </MinimalTemplate>
  )
}
