/** The published rows and their counter. Hidden: nobody reads or writes them but the publish hook and the snapshot. */
import type { CollectionConfig } from 'payload'
import { closed } from '../access/closed.ts'

/** One row an entry: its newest published form, under the number it was given last. */
export const publications: CollectionConfig = {
  slug: 'publications',
  ...closed,
  timestamps: false,
  fields: [
    { name: 'seq', type: 'number', required: true, unique: true, index: true },
    /** "offer/0199…": kind and entry in one, so that the database keeps them unique */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'state', type: 'select', options: ['live', 'gone', 'moved'], required: true },
    { name: 'slug', type: 'text', index: true },
    /** The row as it is sent, without its seq: a line of JSON */
    { name: 'line', type: 'textarea', required: true },
  ],
}

/** One document: the counter of rows, and the epoch they belong to. */
export const snapshotState: CollectionConfig = {
  slug: 'snapshot-state',
  ...closed,
  timestamps: false,
  fields: [
    { name: 'epoch', type: 'text', required: true },
    { name: 'seq', type: 'number', required: true },
  ],
}
