'use client'
/** Leads to a file of what the list shows at the moment. */
import { useListQuery } from '@payloadcms/ui'
import type { Ending, Exportable } from '../../export/exportable.ts'
import { queryOf } from './listQuery.ts'

export function ExportLink({ list, ending, text }: { list: Exportable; ending: Ending; text: string }) {
  const { query } = useListQuery()
  return (
    <a href={`/api/export/${list}.${ending}${queryOf(query)}`} download>
      {text}
    </a>
  )
}
