/** In the admin's menu, for who coordinates. */
import type { ServerProps } from 'payload'
import { isStaff, userOf } from '../../access/roles.ts'
import { ownWords } from '../../spoken.ts'
import { sentence } from '../../words.ts'

export const CoverageLink = ({ user, i18n }: ServerProps) =>
  isStaff(userOf(user ?? null)) && (
    <a className="nav__link" href="/admin/coverage" {...ownWords(i18n.language)}>
      {sentence(i18n.language, 'coverage.title')}
    </a>
  )
