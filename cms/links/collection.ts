/** What was found when addresses were looked at: one row a field of an entry. Private; nobody writes it by hand. */
import type { CollectionConfig } from 'payload'
import { closed } from '../access/closed.ts'
import { outcomes } from './outcomes.ts'

export const linkChecks: CollectionConfig = {
  slug: 'link-checks',
  ...closed,
  fields: [
    // "offers/0199…/contact.website"
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'collection', type: 'text', required: true },
    { name: 'entry', type: 'text', required: true, index: true },
    { name: 'path', type: 'text', required: true },
    { name: 'url', type: 'text', required: true },
    { name: 'checkedAt', type: 'date', required: true },
    { name: 'outcome', type: 'select', options: [...outcomes], required: true },
    { name: 'status', type: 'number' },
    // Days in a row on which it was looked at in vain, and the first of them.
    { name: 'failures', type: 'number', required: true, defaultValue: 0, index: true },
    { name: 'since', type: 'date' },
  ],
}
