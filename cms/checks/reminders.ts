/** What somebody was reminded of already. What she has confirmed since is due on another day, and so under another key. */
import type { CollectionConfig } from 'payload'
import { closed } from '../access/closed.ts'

export const reminders: CollectionConfig = {
  slug: 'reminders',
  ...closed,
  fields: [
    /** Notice, entry, the day it speaks of, and person: "due/0199…/2026-11-23/0198…" */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'person', type: 'text', required: true, index: true },
    /** "2026-11-23" */
    { name: 'sentOn', type: 'text', required: true, index: true },
  ],
}
