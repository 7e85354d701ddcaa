/**
 * What organisations without an account were asked: whether an offer that was written for them is right. The link itself
 * is only in the letter.
 */
import type { CollectionConfig } from 'payload'
import { closed } from '../access/closed.ts'
import { answerEndpoint } from './answer.ts'

export const confirmations: CollectionConfig = {
  slug: 'confirmations',
  ...closed,
  endpoints: [answerEndpoint],
  fields: [
    { name: 'offer', type: 'relationship', relationTo: 'offers', required: true, index: true },
    // The text that was shown, by the count of its writes.
    { name: 'rev', type: 'number', required: true },
    { name: 'to', type: 'text', required: true },
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'askedBy', type: 'relationship', relationTo: 'users' },
    { name: 'answeredAt', type: 'date', index: true },
    { name: 'isRight', type: 'checkbox' },
  ],
}
