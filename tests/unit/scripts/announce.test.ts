import { expect, test } from 'vitest'
import { announcement } from '../../../scripts/announce.mjs'
import { readSettings } from '../../../scripts/settings.mjs'
import { folderWith } from './temporary.ts'

const logins = JSON.stringify([
  { role: 'admin', email: 'admin@example.org', password: 'one two' },
  { role: 'coordinator', email: 'c@example.org', password: 'three four' },
])

test('with examples, addresses and logins are shown, in columns', () => {
  const text = announcement(readSettings({ DATA_DIR: folderWith({ 'demo-logins.json': logins }) }))
  expect(text).toContain('http://localhost:4321\n')
  expect(text).toContain('http://localhost:3000/admin\n')
  expect(text).toContain('admin        admin@example.org  one two\n')
  expect(text).toContain('coordinator  c@example.org      three four\n')
})
test('without examples no login is shown, not even an old one', () => {
  const text = announcement(readSettings({ DEMO: '0', DATA_DIR: folderWith({ 'demo-logins.json': logins }) }))
  expect(text).not.toContain('example.org')
})
