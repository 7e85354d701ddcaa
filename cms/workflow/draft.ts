/** What letters and lists say of a draft. */
import type { Saved } from '../publications/isPublic.ts'
import { settings } from '../settings.ts'

export const titleOf = ({ title, name }: Saved): string =>
  [title, name].find((one): one is string => typeof one === 'string' && one !== '') ?? '…'

/** Where the form of something is. */
export const formAddress = (collection: string, id: Saved['id']): string =>
  `${settings.cmsUrl}/admin/collections/${collection}/${String(id)}`

/** Where the form of an offer is. */
export const addressOf = ({ id }: Pick<Saved, 'id'>): string => formAddress('offers', id)
