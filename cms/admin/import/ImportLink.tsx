/** In the admin's menu, for everybody who may enter offers. */
import type { ServerProps } from 'payload'
import { may } from '../../access/accessOf.ts'
import { userOf } from '../../access/roles.ts'
import { ownWords } from '../../spoken.ts'
import { sentence } from '../../words.ts'

export const ImportLink = ({ user, i18n }: ServerProps) =>
  may(userOf(user ?? null), 'create', 'offers') !== false && (
    <a className="nav__link" href="/admin/import" {...ownWords(i18n.language)}>
      {sentence(i18n.language, 'import.title')}
    </a>
  )
