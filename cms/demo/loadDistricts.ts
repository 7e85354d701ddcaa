/** The 14 districts, which are real; school and Kita hours are examples until somebody enters the true ones. */
import type { Payload } from 'payload'
import { districtFacts } from '../../content-models/geography/districts.ts'
import type { DemoContent } from './content.ts'
import { create, idWhere, update } from './documents.ts'
import { together } from '../database/together.ts'

/** Makes all districts that are missing. They refer to one another, so the neighbours follow when all exist. */
export async function loadDistricts(payload: Payload, { districts }: DemoContent): Promise<void> {
  const known = await Promise.all(
    districtFacts.map(({ ags }) => idWhere(payload, 'district', { id: { equals: ags } })),
  )
  const missing = districtFacts.filter((_, index) => known[index] === undefined)
  if (missing.length === 0) return
  await together(payload, async (req) => {
    for (const { ags, slug, name, type, seat } of missing) {
      const data = { id: ags, slug, name, type, seat, ...districts.get(ags), _status: 'published' }
      await create(req, 'district', data)
    }
    for (const { ags, neighbours } of missing)
      await update(req, 'district', ags, { neighbours, _status: 'published' })
  })
}
