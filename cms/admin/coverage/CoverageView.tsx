/** `/admin/coverage`: how much is translated, for who coordinates. */
import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { userOf } from '../../access/roles.ts'
import { sentence } from '../../words.ts'
import { seesCoverage } from './CoverageLink.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { coverageOf } from './counts.ts'

export async function CoverageView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, visibleEntities, permissions, locale } = initPageResult
  // Payload shows a page of one's own to everybody.
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fcoverage')
  if (!seesCoverage(userOf(req.user))) redirect('/admin')
  const { language } = req.i18n
  const page = {
    i18n: req.i18n,
    payload: req.payload,
    permissions,
    user: req.user,
    visibleEntities,
    ...(locale ? { locale } : {}),
    ...(params ? { params } : {}),
    ...(searchParams ? { searchParams } : {}),
  }
  return (
    <DefaultTemplate {...page}>
      <div className="coverage-page">
        <h1>{sentence(language, 'coverage.title')}</h1>
        <p>{sentence(language, 'coverage.explains')}</p>
        <CoverageTable coverage={await coverageOf(req.payload)} language={language} />
      </div>
    </DefaultTemplate>
  )
}
