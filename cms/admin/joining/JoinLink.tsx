/** Below the login: the way in for who has no account yet. */
import type { ServerProps } from 'payload'
import { sentence } from '../../words.ts'

export const JoinLink = ({ i18n }: ServerProps) => (
  <p>
    <a href="/admin/join">{sentence(i18n.language, 'joining.link')}</a>
  </p>
)
