import { expect, test } from 'vitest'
import { queryOf } from '../../../../../cms/admin/import/listQuery.ts'
import { refusal } from '../../../../../cms/guard/refusal.ts'

const asked = (query: string) => ({
  method: 'GET',
  path: ['export', 'offers.csv'],
  query: new URLSearchParams(query),
  hasSession: true,
  isForeign: false,
})

test('A list that shows everything asks for nothing.', () => {
  expect(queryOf({})).toBe('')
  expect(queryOf({ where: { or: [{ and: [] }] }, search: '', sort: '' })).toBe('')
})

test('Filter, search and order stand in the query, in a form that the guard lets through.', () => {
  const where = {
    or: [{ and: [{ kind: { in: ['eok', 'womens_cafe'] } }, { 'childcare.places': { greater_than: 3 } }] }],
  }
  const query = queryOf({ where, search: 'Deutsch & mehr', sort: ['title', '-updatedAt'] })
  expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
    'where[or][0][and][0][kind][in][0]': 'eok',
    'where[or][0][and][0][kind][in][1]': 'womens_cafe',
    'where[or][0][and][1][childcare.places][greater_than]': '3',
    search: 'Deutsch & mehr',
    sort: 'title,-updatedAt',
  })
  expect(refusal(asked(query))).toBeUndefined()
})
