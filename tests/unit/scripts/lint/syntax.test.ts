import { Linter } from 'eslint'
import { describe, expect, test } from 'vitest'
import { everywhere, inCms, onSite, outsideSettings } from '../../../../scripts/lint/syntax.mjs'

type Rule = typeof everywhere

const linter = new Linter()
const complaints = (rules: Rule, code: string): string[] =>
  linter
    .verify(code, {
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      rules: { 'no-restricted-syntax': ['error', ...rules] },
    })
    .map(({ message }) => message)

const refused: [rules: Rule, code: string][] = [
  [everywhere, '<p dangerouslySetInnerHTML={{ __html: word }} />'],
  [everywhere, 'const props = { dangerouslySetInnerHTML: word }'],
  [onSite, '<button onclick="go()" />'],
  [onSite, '<p style={{ color }} />'],
  [onSite, '<p style="color: red" />'],
  [inCms, 'payload.find({ collection, overrideAccess: true })'],
  [inCms, 'payload.find({ collection })'],
  [inCms, 'req.payload.update({ id, data })'],
  [inCms, 'this.req.payload.restoreVersion({ id })'],
  [outsideSettings, 'const port = process.env.PORT'],
  [outsideSettings, 'const { PORT } = process.env'],
  [outsideSettings, 'read(process.env)'],
]
const allowed: [rules: Rule, code: string][] = [
  [everywhere, '<p>{word}</p>'],
  [onSite, '<p className="card" />'],
  [onSite, '<button onClick={go} />'],
  [inCms, 'payload.find({ collection, overrideAccess: false, user, req })'],
  [inCms, 'payload.find({ collection, ...rights })'],
  [inCms, 'req.payload.db.findOne({ collection, where, req })'],
  [inCms, 'payload.logger.info({ msg })'],
  [inCms, 'list.find({ a: 1 })'],
  [outsideSettings, 'if (process.env.NEXT_PHASE) return_()'],
  [outsideSettings, "if (process.env['NEXT_RUNTIME'] === 'nodejs') start()"],
]

describe('what is refused, with one reason', () => {
  test.each(refused)('%# %s', (rules, code) => {
    expect(complaints(rules, code)).toHaveLength(1)
    expect(complaints(rules, code)[0]).toMatch(/\.$/)
  })
})

describe('what is fine', () => {
  test.each(allowed)('%# %s', (rules, code) => {
    expect(complaints(rules, code)).toEqual([])
  })
})
