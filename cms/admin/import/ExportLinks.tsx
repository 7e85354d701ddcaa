/** Above the list of offers: take them along as a table, or bring one in. */
import type { ServerProps } from 'payload'
import { sentence } from '../../words.ts'

export const ExportLinks = ({ i18n }: Pick<ServerProps, 'i18n'>) => (
  <p>
    <a href="/api/export/offers.csv">{sentence(i18n.language, 'export.csv')}</a>
    {' · '}
    <a href="/api/export/offers.json">{sentence(i18n.language, 'export.json')}</a>
    {' · '}
    <a href="/admin/import">{sentence(i18n.language, 'import.title')}</a>
  </p>
)
