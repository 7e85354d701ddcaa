import type { CollectionConfig } from 'payload'
import { closed } from '../access/closed.ts'
import { districtFigures as model } from '../../content-models/districtFigures.ts'
import { fieldsOf } from '../fields.ts'

/** Counted by figures/ every night and published by it; nobody writes them by hand. */
export const districtFigures: CollectionConfig = {
  slug: 'district-figures',
  ...closed,
  fields: fieldsOf(model),
}
