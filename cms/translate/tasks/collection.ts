/**
 * What is to be done: one small row for each public entry and language, also where nobody has begun, so that "missing in
 * my language" is a question to an index and not to all offers. Made from documents alone; reconcile.ts makes it anew.
 */
import type { CollectionConfig } from 'payload'
import { closed } from '../../access/closed.ts'
import { translationLanguages } from '../../../content-models/languages.ts'
import { translatableKinds } from '../../../content-models/translation.ts'
import { taskStates } from './states.ts'

export const translationTasks: CollectionConfig = {
  slug: 'translation-tasks',
  ...closed,
  timestamps: false,
  indexes: [{ fields: ['language', 'state', 'urgency', 'since'] }, { fields: ['language', 'kind', 'state'] }],
  fields: [
    /** "offer/0199…/ar", as the translation has it */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'kind', type: 'select', options: [...translatableKinds.values], required: true },
    { name: 'entry', type: 'text', required: true, index: true },
    { name: 'language', type: 'select', options: [...translationLanguages.values], required: true },
    { name: 'state', type: 'select', options: [...taskStates], required: true },
    { name: 'urgency', type: 'number', required: true },
    /** Since when it is so */
    { name: 'since', type: 'date', required: true },
    /** Name of the German entry */
    { name: 'title', type: 'text', required: true },
    /** Its translation, where there is one */
    { name: 'translation', type: 'text' },
    /** Women of the community found the words fitting. */
    { name: 'confirmed', type: 'checkbox', defaultValue: false },
  ],
}
