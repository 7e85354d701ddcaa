/** Letters that wait to be sent: written in the transaction they speak of, so that none is sent for what never was. */
import type { CollectionConfig } from 'payload'
import { closed } from '../access/closed.ts'

export const mails: CollectionConfig = {
  slug: 'mails',
  ...closed,
  fields: [
    { name: 'to', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'text', type: 'textarea', required: true },
    // Set where the same letter must not be written twice: see write.ts.
    { name: 'key', type: 'text', unique: true, index: true },
    { name: 'sentAt', type: 'date', index: true },
    { name: 'tries', type: 'number', defaultValue: 0 },
    { name: 'notBefore', type: 'date' },
    { name: 'error', type: 'text' },
  ],
}
