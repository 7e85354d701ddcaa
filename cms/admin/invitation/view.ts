/** The page behind an invitation's link. Its title says nothing of who was invited to what. */
import type { AdminViewConfig } from 'payload'
import { label } from '../../words.ts'

export const invitationView: AdminViewConfig = {
  Component: '/admin/invitation/InvitationView.tsx#InvitationView',
  path: '/invitation/:token',
  exact: true,
  meta: { title: label('invitation.title').de },
}
