import type { CollectionConfig } from 'payload'
import { districtFigures as model } from '../../content-models/districtFigures.ts'
import { fieldsOf } from '../fields.ts'

const nobody = () => false

/** Counted by figures/ every night and published by it; nobody writes them by hand. */
export const districtFigures: CollectionConfig = {
  slug: 'district-figures',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody, admin: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: fieldsOf(model),
}
