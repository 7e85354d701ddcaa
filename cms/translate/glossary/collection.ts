/** Words that come again and again, and how they are said in each language. Staff keep them, translators read them. */
import type { CollectionConfig } from 'payload'
import { languageOf, translationLanguages } from '../../../content-models/languages.ts'
import { accessOf } from '../../access/accessOf.ts'
import { checkShapes } from '../../hooks/checkShapes.ts'
import { giveOwnId } from '../../hooks/giveOwnId.ts'
import { stayWithinReach } from '../../hooks/stayWithinReach.ts'
import { label } from '../../words.ts'

/** How sure somebody was: "low" is shown with a warning and never given to a machine. */
export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]

export const glossary: CollectionConfig = {
  slug: 'glossary',
  labels: { singular: label('collections.glossary.one'), plural: label('collections.glossary.many') },
  access: accessOf('glossary'),
  admin: { useAsTitle: 'german', defaultColumns: ['german', 'context', 'updatedAt'], hideAPIURL: true },
  disableDuplicate: true,
  hooks: { beforeOperation: [giveOwnId, checkShapes, stayWithinReach] },
  fields: [
    {
      name: 'german',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 80,
      label: label('private.glossary.german.label'),
      admin: { description: label('private.glossary.german.help') },
    },
    {
      name: 'context',
      type: 'text',
      maxLength: 200,
      label: label('private.glossary.context.label'),
    },
    {
      name: 'words',
      type: 'array',
      label: label('private.glossary.words.label'),
      labels: { singular: label('lists.row'), plural: label('private.glossary.words.label') },
      maxRows: translationLanguages.values.length,
      fields: [
        {
          name: 'language',
          type: 'select',
          required: true,
          options: translationLanguages.values.map((value) => ({
            value,
            label: languageOf(value)?.name ?? value,
          })),
          label: label('private.glossary.language.label'),
        },
        {
          name: 'text',
          type: 'text',
          required: true,
          maxLength: 120,
          label: label('private.glossary.text.label'),
        },
        {
          name: 'confidence',
          type: 'select',
          required: true,
          options: confidences.map((value) => ({ value, label: label(`confidence.${value}`) })),
          label: label('private.glossary.confidence.label'),
          admin: { description: label('private.glossary.confidence.help') },
        },
      ],
    },
  ],
}
