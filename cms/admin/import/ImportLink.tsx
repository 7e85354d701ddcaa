/** In the admin's menu, for everybody who may enter offers. */
import type { ServerProps } from 'payload'
import { userOf } from '../../access/roles.ts'
import { sentence } from '../../words.ts'

export const ImportLink = ({ user, i18n }: ServerProps) =>
  userOf(user ?? null) && (
    <a className="nav__link" href="/admin/import">
      {sentence(i18n.language, 'import.title')}
    </a>
  )
