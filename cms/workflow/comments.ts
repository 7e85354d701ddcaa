/** What people say to each other about an offer before it is public. Read and written by the steps alone. */
import type { CollectionConfig } from 'payload'
import { closed } from '../access/closed.ts'
import { label } from '../words.ts'

export const commentKinds = ['comment', 'returned'] as const
/** Characters of one comment */
export const longestComment = 2000

export const comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: label('collections.comments.one'), plural: label('collections.comments.many') },
  ...closed,
  fields: [
    { name: 'offer', type: 'relationship', relationTo: 'offers', required: true, index: true },
    { name: 'kind', type: 'select', options: [...commentKinds], required: true },
    { name: 'text', type: 'textarea', maxLength: longestComment, required: true },
    { name: 'author', type: 'relationship', relationTo: 'users' },
    // Stays when the account is gone.
    { name: 'authorName', type: 'text', required: true },
  ],
}
