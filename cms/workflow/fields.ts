/** Where a draft stands, kept in the draft itself. Nobody sends it: the steps of takeStep.ts write it. */
import type { Field } from 'payload'
import { label } from '../words.ts'
import { reviewStates } from './states.ts'

const unsendable = { create: () => false, update: () => false }
const hidden = {
  hidden: true,
  components: { Diff: '/admin/review/NoDifference.tsx#NoDifference' },
}

export const reviewFields: Field[] = [
  {
    name: 'review',
    type: 'select',
    options: reviewStates.map((value) => ({ value, label: label(`review.state.${value}`) })),
    index: true,
    label: label('review.title'),
    access: unsendable,
    admin: { ...hidden, disableBulkEdit: true },
  },
  {
    name: 'submittedAt',
    type: 'date',
    label: label('private.submittedAt.label'),
    access: unsendable,
    admin: hidden,
  },
  {
    name: 'submittedBy',
    type: 'relationship',
    relationTo: 'users',
    access: { ...unsendable, read: () => false },
    admin: hidden,
  },
]
export const reviewNames = ['review', 'submittedAt', 'submittedBy'] as const
