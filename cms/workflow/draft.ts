/** What letters and lists say of a draft. */
import type { Saved } from '../publications/isPublic.ts'
import { settings } from '../settings.ts'

export const titleOf = ({ title }: Saved): string => (typeof title === 'string' && title ? title : '…')

/** Where its form is. */
export const addressOf = ({ id }: Saved): string =>
  `${settings.cmsUrl}/admin/collections/offers/${String(id)}`
