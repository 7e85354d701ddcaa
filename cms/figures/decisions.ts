/** When offers were sent in and when they were published: what the figures are counted from. No person is in it. */
import type { CollectionConfig } from 'payload'
import { closed } from '../access/closed.ts'

export const decisions: CollectionConfig = {
  slug: 'decisions',
  ...closed,
  fields: [
    { name: 'offer', type: 'text', required: true },
    { name: 'district', type: 'relationship', relationTo: 'districts', index: true },
    { name: 'submittedAt', type: 'date', required: true },
    { name: 'publishedAt', type: 'date', required: true, index: true },
  ],
}
