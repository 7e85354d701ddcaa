import type { FlattenedField } from 'payload'
import { describe, expect, test } from 'vitest'
import { misfits } from '../../../../cms/guard/shapes.ts'

const fields = [
  { name: 'title', type: 'text' },
  { name: 'on', type: 'date' },
  { name: 'count', type: 'number' },
  { name: 'flag', type: 'checkbox' },
  { name: 'choice', type: 'select', options: [] },
  { name: 'choices', type: 'select', hasMany: true, options: [] },
  { name: 'place', type: 'relationship', relationTo: 'places' },
  { name: 'many', type: 'relationship', relationTo: 'places', hasMany: true },
  { name: 'group', type: 'group', flattenedFields: [{ name: 'on', type: 'date' }] },
  { name: 'rows', type: 'array', flattenedFields: [{ name: 'title', type: 'text' }] },
] as unknown as FlattenedField[]

describe('a value fits its field', () => {
  test.each([
    { title: 'x', on: '2026-11-23T12:00:00.000Z', count: 1.5, flag: false, choice: 'a', choices: ['a', 'b'] },
    {
      count: '7',
      place: '0199',
      many: ['a', { id: 'b' }],
      group: { on: '2026-11-23' },
      rows: [{ title: 'x' }],
    },
    { title: null, on: '', count: null, choice: '', choices: [], place: null, many: [], group: {}, rows: 0 },
    { unknown: { anything: true } },
    {},
  ])('%o', (values) => {
    expect(misfits(fields, values)).toEqual([])
  })
})

describe('a value does not fit its field, and the field is named', () => {
  test.each<[string, Record<string, unknown>]>([
    ['title', { title: { a: 1 } }],
    ['title', { title: 7 }],
    ['on', { on: 'Invalid Date' }],
    ['on', { on: '2026-13-45' }],
    ['on', { on: 1e300 }],
    ['count', { count: 'x' }],
    ['count', { count: [1] }],
    ['flag', { flag: 'yes' }],
    ['flag', { flag: 0 }],
    ['choice', { choice: ['a'] }],
    ['choices', { choices: [{ a: 1 }] }],
    ['choices', { choices: { a: 1 } }],
    ['place', { place: { name: 'x' } }],
    ['place', { place: ['a'] }],
    ['many', { many: [null] }],
    ['group', { group: 'x' }],
    ['group', { group: ['x'] }],
    ['group.on', { group: { on: 'soon' } }],
    ['rows', { rows: 'x' }],
    ['rows', { rows: ['x'] }],
    ['rows.1.title', { rows: [{ title: 'x' }, { title: {} }] }],
  ])('%s', (path, values) => {
    expect(misfits(fields, values)).toEqual([path])
  })
})
