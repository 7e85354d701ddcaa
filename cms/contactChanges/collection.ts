/**
 * A telephone number or an address that somebody changed in public without review. Women call it and go there, so the
 * coordination of the district sees it (and a wrong or malicious one is found), though nobody has to wait for her.
 */
import type { CollectionConfig } from 'payload'
import { seenEndpoint } from './seen.ts'

const nobody = () => false

export const contactChanges: CollectionConfig = {
  slug: 'contact-changes',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody, admin: nobody },
  admin: { hidden: true },
  lockDocuments: false,
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
