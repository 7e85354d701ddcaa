/** `GET /api/offers/:id/reports`: what readers say is no longer right, for who may change the offer. */
import { Forbidden, type Endpoint } from 'payload'
import { mayDo } from '../access/mayDo.ts'
import { isStaff, userOf } from '../access/roles.ts'
import { openReportsOf, type OpenReport } from './open.ts'

export interface ReportsView {
  readonly reports: readonly OpenReport[]
  /** She may say that it is done. */
  readonly mayEnd: boolean
}

export const reportsEndpoint: Endpoint = {
  path: '/:id/reports',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.['id'])
    const user = userOf(req.user)
    if (!user || !(await mayDo(req, 'update', 'offers', id))) throw new Forbidden(req.t)
    const reports = await openReportsOf(req.payload, id)
    return Response.json({ reports, mayEnd: isStaff(user) } satisfies ReportsView)
  },
}
