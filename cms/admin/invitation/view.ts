/** The page behind an invitation's link. Its title says nothing of who was invited to what. */
import type { AdminViewConfig } from 'payload'
import { label } from '../../words.ts'

export const invitationView: AdminViewConfig = {
  Component: '/admin/invitation/InvitationView.tsx#InvitationView',
  // Payload shows a page to visitors only when its address begins with this path, to the letter.
  path: '/invitation',
  meta: { title: label('invitation.title').de },
}
