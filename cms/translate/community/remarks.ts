/** Who of the community found a translation fitting, and what people say about its words. Private: the page shows a day. */
import type { CollectionConfig } from 'payload'
import { closed } from '../../access/closed.ts'

export const remarkKinds = ['confirmed', 'comment'] as const

export const translationRemarks: CollectionConfig = {
  slug: 'translation-remarks',
  ...closed,
  fields: [
    { name: 'translation', type: 'text', required: true, index: true },
    { name: 'kind', type: 'select', options: [...remarkKinds], required: true },
    { name: 'text', type: 'textarea', maxLength: 2000 },
    { name: 'author', type: 'relationship', relationTo: 'users' },
    // Stays when the account is gone.
    { name: 'authorName', type: 'text', required: true },
  ],
}
