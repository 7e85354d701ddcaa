import { infoPage } from '../../content-models/infoPage.ts'
import { fieldsOf } from '../fields.ts'
import { written } from './written.ts'

export const infoPages = written({
  slug: 'info-pages',
  hiddenFrom: ['provider'],
  useAsTitle: 'title',
  columns: ['title', 'slug', '_status'],
  fields: fieldsOf(infoPage),
})
