import type { Payload } from 'payload'

/** Whether people have entered organisations or offers of their own: then no example belongs among them. */
export async function hasOwnContent(payload: Payload): Promise<boolean> {
  const counts = await Promise.all(
    (['organisations', 'offers'] as const).map((collection) =>
      payload.db.count({ collection, where: { example: { not_equals: true } } }),
    ),
  )
  return counts.some(({ totalDocs }) => totalDocs > 0)
}
