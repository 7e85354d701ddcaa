/** `/admin/join`: anybody may add her organisation. */
import type { AdminViewConfig } from 'payload'
import { label } from '../../words.ts'

export const joinView: AdminViewConfig = {
  Component: '/admin/joining/JoinView.tsx#JoinView',
  // Shown to visitors: see admin/invitation/view.ts.
  path: '/join',
  meta: { title: label('joining.title').de },
}
