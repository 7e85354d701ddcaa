/** Each published row has a number of its own, also when many are written side by side in one transaction. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCms, type Cms } from '../support/cms.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

test('twenty rows of one transaction take twenty numbers', async () => {
  const { together } = await import('../../../cms/database/together.ts')
  const { writeRow } = await import('../../../cms/publications/rows.ts')
  const { seq } = (await cms.snapshot()).head
  const ids = Array.from({ length: 20 }, (_, at) => `place${String(at)}`)
  await together(cms.payload, (req) =>
    Promise.all(
      ids.map((id) => writeRow(req, { kind: 'place', id, state: 'live', rest: { rev: 1, entry: { id } } })),
    ),
  )
  const stored = await cms.system.storedWhere('publications', {
    key: { in: ids.map((id) => `place/${id}`) },
  })
  const numbers = stored.map((row) => Number(row['seq'])).sort((a, b) => a - b)
  expect(numbers).toEqual(ids.map((_, at) => seq + 1 + at))
})
