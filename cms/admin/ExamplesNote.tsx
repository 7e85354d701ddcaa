/** On the admin's start page, while invented examples are public: says so, and lets an admin delete them all. */
import type { ServerProps } from 'payload'
import { userOf } from '../access/roles.ts'
import { label } from '../words.ts'
import { RemoveExamples } from './RemoveExamples.tsx'

export async function ExamplesNote({ payload, user, i18n }: ServerProps) {
  if (userOf(user ?? null)?.role !== 'admin') return null
  const { totalDocs } = await payload.count({
    collection: 'offers',
    user,
    overrideAccess: false,
    where: { example: { equals: true } },
  })
  if (totalDocs === 0) return null
  const language = i18n.language === 'en' ? 'en' : 'de'
  const words = {
    button: label('examples.remove')[language],
    sure: label('examples.sure')[language],
    done: label('examples.removed')[language],
    failed: label('examples.failed')[language],
  }
  return (
    <section>
      <p>{label('examples.note')[language].replace('{{count}}', String(totalDocs))}</p>
      <RemoveExamples words={words} />
    </section>
  )
}
