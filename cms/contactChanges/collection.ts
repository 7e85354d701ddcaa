/**
 * A telephone number or an address that somebody changed in public without review. Women call it and go there, so the
 * coordination of the district sees it (and a wrong or malicious one is found), though nobody has to wait for her.
 */
import type { CollectionConfig } from 'payload'
import { closed } from '../access/closed.ts'
import { seenEndpoint } from './seen.ts'

export const contactChanges: CollectionConfig = {
  slug: 'contact-changes',
  ...closed,
  endpoints: [seenEndpoint],
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'title', type: 'text' },
    { name: 'district', type: 'text', index: true },
    { name: 'before', type: 'text' },
    { name: 'after', type: 'text' },
    { name: 'seenAt', type: 'date', index: true },
  ],
}
