import type { APIRoute } from 'astro'
import { siteLanguage } from '../../../i18n.ts'
import { csvOf } from '../../../report/csv.ts'
import { columns } from '../../../report/columns.ts'
import { cellsOf, regionRows } from '../../../report/reportPage.ts'

/** The table of the report as a file. A dash means that nobody knows; here the cell stays empty. */
export const GET: APIRoute = ({ params, locals, rewrite }) => {
  if (!siteLanguage(params['lang'])) return rewrite('/404')
  const { say } = locals
  const head = [
    say('report.key'),
    say('report.district'),
    ...columns.map((column) => say(`report.${column}`)),
  ]
  const rows = regionRows(locals).map((row) => [row.region, row.name, ...cellsOf(row, '')])
  return new Response(csvOf([head, ...rows]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="wegweiserin-report.csv"',
    },
  })
}
