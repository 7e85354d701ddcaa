/**
 * What readers said is no longer right with an offer: which offer, what, and on what day. Nothing of who said it: no time
 * of day, no address, no words of hers. The coordination of the district looks at it.
 */
import type { CollectionConfig } from 'payload'
import { reportReasons } from '../../content-models/reportReasons.ts'
import { closed } from '../access/closed.ts'
import { doneEndpoint } from './done.ts'
import { tellEndpoint } from './tell.ts'

export const reports: CollectionConfig = {
  slug: 'reports',
  ...closed,
  // They would say at which moment somebody had the page in her hand.
  timestamps: false,
  endpoints: [tellEndpoint, doneEndpoint],
  fields: [
    // "2026-11-23/0199…/phone": the same said twice on a day counts once.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'offer', type: 'text', required: true, index: true },
    { name: 'title', type: 'text' },
    { name: 'district', type: 'text', index: true },
    { name: 'reason', type: 'select', options: [...reportReasons], required: true },
    { name: 'day', type: 'date', required: true, index: true },
    { name: 'doneAt', type: 'date', index: true },
  ],
}
