/** On the admin's start page, while invented examples are public: says so, and lets an admin delete them all. */
import type { ServerProps } from 'payload'
import { userOf } from '../access/roles.ts'
import { ownWords } from '../spoken.ts'
import { sentence } from '../words.ts'
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
  const words = {
    button: sentence(i18n.language, 'examples.remove'),
    sure: sentence(i18n.language, 'examples.sure'),
    done: sentence(i18n.language, 'examples.removed'),
    failed: sentence(i18n.language, 'examples.failed'),
  }
  return (
    <section {...ownWords(i18n.language)}>
      <p>{sentence(i18n.language, 'examples.note', { count: String(totalDocs) })}</p>
      <RemoveExamples words={words} />
    </section>
  )
}
