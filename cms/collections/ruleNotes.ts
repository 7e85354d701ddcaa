import { ruleNote } from '../../content-models/ruleNote.ts'
import { fieldsOf } from '../fields.ts'
import { written } from './written.ts'

export const ruleNotes = written({
  slug: 'rule-notes',
  hiddenFrom: ['provider'],
  useAsTitle: 'title',
  columns: ['title', 'validUntil', 'reviewedOn', '_status'],
  fields: fieldsOf(ruleNote),
})
