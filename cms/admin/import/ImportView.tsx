/** `/admin/import`: enter a table of offers as drafts. */
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { userOf } from '../../access/roles.ts'
import { largestTable } from '../../guard/sizes.ts'
import { personIn } from '../../import/actor.ts'
import { allOf } from '../../import/allOf.ts'
import { ownWords } from '../../spoken.ts'
import { Frame } from '../Frame.tsx'
import { columnGroups } from './columnGroups.ts'
import { ColumnNames } from './ColumnNames.tsx'
import { ImportForm } from './ImportForm.tsx'
import { importWords } from './words.ts'

export async function ImportView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const actor = await personIn(req)
  // Payload shows a page of one's own to everybody.
  if (!actor || !req.user) redirect('/admin/login?redirect=%2Fadmin%2Fimport')
  const isProvider = userOf(req.user)?.role === 'provider'
  const organisations = isProvider
    ? []
    : (await allOf(actor, 'organisations')).map(({ name }) => String(name)).sort()
  const words = importWords(actor.language)
  return (
    <Frame {...view}>
      <div className="import-page" {...ownWords(req.i18n.language)}>
        <h1>{words.title}</h1>
        <p>{words.explains}</p>
        <ColumnNames summary={words.columns} />
        <ImportForm
          words={words}
          organisations={organisations}
          groups={columnGroups(actor.language)}
          largest={largestTable}
        />
      </div>
    </Frame>
  )
}
