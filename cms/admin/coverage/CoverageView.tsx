/** `/admin/coverage`: how much is translated, for who coordinates. */
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isStaff, userOf } from '../../access/roles.ts'
import { ownWords } from '../../spoken.ts'
import { sentence } from '../../words.ts'
import { Frame } from '../Frame.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { coverageOf } from './counts.ts'

export async function CoverageView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  // Payload shows a page of one's own to everybody.
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fcoverage')
  if (!isStaff(userOf(req.user))) redirect('/admin')
  const { language } = req.i18n
  return (
    <Frame {...view}>
      <div className="coverage-page" {...ownWords(language)}>
        <h1>{sentence(language, 'coverage.title')}</h1>
        <p>{sentence(language, 'coverage.explains')}</p>
        <CoverageTable coverage={await coverageOf(req.payload)} language={language} />
      </div>
    </Frame>
  )
}
