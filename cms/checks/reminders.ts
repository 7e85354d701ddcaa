/** What somebody was reminded of already. What she has confirmed since is due on another day, and so under another key. */
import type { CollectionConfig } from 'payload'

const nobody = () => false

export const reminders: CollectionConfig = {
  slug: 'reminders',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody, admin: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    /** Notice, entry, the day it speaks of, and person: "due/0199…/2026-11-23/0198…" */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'person', type: 'text', required: true, index: true },
    /** "2026-11-23" */
    { name: 'sentOn', type: 'text', required: true, index: true },
  ],
}
