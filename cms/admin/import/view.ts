/** Where the admin shows the import, and its title in the browser's tab (one language: Payload has no request there). */
import type { AdminViewConfig } from 'payload'
import { label } from '../../words.ts'

export const importView: AdminViewConfig = {
  Component: '/admin/import/ImportView.tsx#ImportView',
  path: '/import',
  exact: true,
  meta: { title: label('import.title').de },
}
