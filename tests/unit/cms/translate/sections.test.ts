import { expect, test } from 'vitest'
import { taskSectionsFor } from '../../../../cms/admin/translating/sections.ts'
import { roles, type CmsUser, type Role } from '../../../../cms/access/roles.ts'

const user = (role: Role, languages: readonly string[] = ['ar']): CmsUser => ({
  id: '1',
  role,
  trusted: false,
  organisation: undefined,
  owner: false,
  districts: [],
  languages,
})
const namesFor = (role: Role, languages?: readonly string[]) =>
  taskSectionsFor(user(role, languages)).map(({ name }) => name)

test.each(roles)('%s finds what is hers to do', (role) => {
  expect(namesFor(role)).toEqual(
    { translator: ['outdated', 'missing', 'machine', 'draft'], reviewer: ['unconfirmed'] }[role as string] ??
      [],
  )
})

test('whoever has no language has nothing to do, instead of everything', () => {
  expect(namesFor('translator', [])).toEqual([])
})

test('every list is of her languages alone', () => {
  for (const { where } of taskSectionsFor(user('translator', ['ar', 'uk'])))
    expect(where.and?.[0]).toEqual({ language: { in: ['ar', 'uk'] } })
})
