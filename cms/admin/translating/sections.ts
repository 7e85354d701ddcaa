/** What waits for who translates or reads for the community: each list a question to one index. */
import type { Where } from 'payload'
import type { CmsUser } from '../../access/roles.ts'

/** Names of the lists, in the order in which somebody should look at them. Their words are `tasks.<name>`. */
export const taskSections = ['outdated', 'missing', 'machine', 'draft', 'unconfirmed'] as const
export type TaskSection = (typeof taskSections)[number]

const inState = (state: string): Where => ({ state: { equals: state } })

const where: Readonly<Record<TaskSection, Where>> = {
  outdated: inState('outdated'),
  missing: inState('missing'),
  machine: inState('machine'),
  draft: inState('draft'),
  unconfirmed: { and: [inState('done'), { confirmed: { not_equals: true } }] },
}

export function taskSectionsFor({ role, languages }: CmsUser): { name: TaskSection; where: Where }[] {
  const hers: Where = { language: { in: [...languages] } }
  const names: readonly TaskSection[] =
    role === 'translator'
      ? ['outdated', 'missing', 'machine', 'draft']
      : role === 'reviewer'
        ? ['unconfirmed']
        : []
  return languages.length === 0 ? [] : names.map((name) => ({ name, where: { and: [hers, where[name]] } }))
}
