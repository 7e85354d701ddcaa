/** Below the login: the way in for who has no account yet. */
import type { ServerProps } from 'payload'
import { ownWords } from '../../spoken.ts'
import { sentence } from '../../words.ts'

export const JoinLink = ({ i18n }: ServerProps) => (
  <p {...ownWords(i18n.language)}>
    <a href="/admin/join">{sentence(i18n.language, 'joining.link')}</a>
  </p>
)
