/** The page behind the link that asks an organisation whether an offer is right. */
import type { AdminViewConfig } from 'payload'
import { label } from '../../words.ts'

export const confirmationView: AdminViewConfig = {
  Component: '/admin/confirmation/ConfirmationView.tsx#ConfirmationView',
  // Shown to visitors: see admin/invitation/view.ts.
  path: '/confirmation',
  meta: { title: label('confirmation.title').de },
}
