/** Where the admin shows how much is translated. */
import type { AdminViewConfig } from 'payload'
import { label } from '../../words.ts'

export const coverageView: AdminViewConfig = {
  Component: '/admin/coverage/CoverageView.tsx#CoverageView',
  path: '/coverage',
  exact: true,
  meta: { title: label('coverage.title').de },
}
