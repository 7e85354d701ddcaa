import { reduceFieldsToValues } from 'payload/shared'
import { expect, test } from 'vitest'
import { rowsIn, withRows } from '../../../../../cms/admin/week/rowsInForm.ts'

const path = 'schedule.slots'
const other = { title: { value: 'Nähen', valid: true }, 'schedule.form': { value: 'weekly', valid: true } }
const row = { id: 'a', day: 'tu', from: '09:00', to: '12:15' }

test('rows that are put into a form are read from it again', () => {
  const form = withRows({ ...other, [path]: { value: 0, rows: [] } }, path, [row, { day: 'we' }])
  const [first, second] = rowsIn(form, path)
  expect(first).toEqual(row)
  expect(second).toMatchObject({ day: 'we', from: undefined, to: undefined })
  expect(second?.id).toMatch(/^[0-9a-f]{24}$/)
  expect(form['title']).toEqual(other.title)
})
test('rows that were put in are not given back to a save that began before', () => {
  const form = withRows({ ...other, [path]: { value: 0, rows: [] } }, path, [row])
  const own = Object.entries(form).filter(([at]) => at.startsWith(path))
  expect(own).toHaveLength(5)
  for (const [at, field] of own) expect(field.isModified, at).toBe(true)
})
test('what a form sends are the plain slots', () => {
  const form = withRows(withRows(other, path, [row, { ...row, id: 'b' }]), path, [row])
  expect(reduceFieldsToValues(form, true)).toEqual({
    title: 'Nähen',
    schedule: { form: 'weekly', slots: [row] },
  })
})
test('a list that was emptied is sent as empty', () => {
  const form = withRows(withRows(other, path, [row]), path, [])
  expect(reduceFieldsToValues(form, true)).toEqual({ title: 'Nähen', schedule: { form: 'weekly', slots: 0 } })
})
