/** Above a list: take along what it shows, as a table or for a program. Above the offers, too: bring some in. */
import type { ServerProps } from 'payload'
import { may } from '../../access/accessOf.ts'
import { userOf } from '../../access/roles.ts'
import { endings, isExportable } from '../../export/exportable.ts'
import { mayExport } from '../../export/mayExport.ts'
import { ownWords } from '../../spoken.ts'
import { sentence } from '../../words.ts'
import { ExportLink } from './ExportLink.tsx'

const words = { csv: 'export.csv', json: 'export.json' } as const

interface Props extends Pick<ServerProps, 'i18n' | 'user'> {
  collectionSlug: string
}

export function ExportLinks({ i18n, user, collectionSlug }: Props) {
  const who = userOf(user ?? null)
  if (!isExportable(collectionSlug) || !mayExport(who, collectionSlug)) return null
  return (
    <p {...ownWords(i18n.language)}>
      {endings.map((ending) => (
        <span key={ending}>
          <ExportLink list={collectionSlug} ending={ending} text={sentence(i18n.language, words[ending])} />
          {' · '}
        </span>
      ))}
      {collectionSlug === 'offers' && may(who, 'create', 'offers') !== false && (
        <a href="/admin/import">{sentence(i18n.language, 'import.title')}</a>
      )}
    </p>
  )
}
