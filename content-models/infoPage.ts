/** A page of plain text: paragraphs and "- " lists. */
import { defineModel, type Entry } from './define.ts'

export const infoPage = defineModel('infoPage', {
  slug: { kind: 'text', max: 80, required: true },
  title: { kind: 'text', max: 90, translated: true, required: true },
  body: { kind: 'text', lines: 'many', max: 8000, translated: true, required: true },
  order: { kind: 'number', min: 0, max: 999, required: true },
})

export type InfoPage = Entry<typeof infoPage>
