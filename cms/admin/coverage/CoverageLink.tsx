/** In the admin's menu, for who coordinates. */
import type { ServerProps } from 'payload'
import { userOf, type CmsUser } from '../../access/roles.ts'
import { sentence } from '../../words.ts'

export const seesCoverage = (user: CmsUser | undefined): boolean =>
  user?.role === 'admin' || user?.role === 'coordinator'

export const CoverageLink = ({ user, i18n }: ServerProps) =>
  seesCoverage(userOf(user ?? null)) && (
    <a className="nav__link" href="/admin/coverage">
      {sentence(i18n.language, 'coverage.title')}
    </a>
  )
