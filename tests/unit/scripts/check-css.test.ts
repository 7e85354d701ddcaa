import { describe, expect, test } from 'vitest'
import { physicalIn } from '../../../scripts/check-css.mjs'

describe('left and right are found', () => {
  test.each([
    'margin-left: 1em',
    'padding-right:0',
    'scroll-margin-left: 1em',
    'border-left: 1px solid',
    'border-right-color: red',
    'border-top-left-radius: 4px',
    'left: 0',
    'right : 0',
    'text-align: right',
    'float: left',
    'margin: 0 1em 0 2em',
    'inset: 0 auto 0 0',
  ])('%s', (declaration) => {
    expect(physicalIn('a.css', `a { color: red; ${declaration}; }`)).toEqual([{ line: 1, declaration }])
  })
  test('with their line', () => {
    expect(physicalIn('a.css', 'a {\n  /* left\n: 1 */\n  left: 0;\n}')).toMatchObject([{ line: 4 }])
  })
  test('in the style of a component, with the line of its file', () => {
    const page = '---\nconst left = 1\n---\n<p>left: 0</p>\n<style>\n  p { float: right; }\n</style>\n'
    expect(physicalIn('a.astro', page)).toEqual([{ line: 6, declaration: 'float: right' }])
  })
})

test.each([
  'margin-inline-start: 1em',
  'inset-inline-end: 0',
  'text-align: start',
  'margin: 0 1em',
  'margin: 0 1em 2em 1em',
  'border-start-start-radius: 4px',
  '--left: 0',
  'transition: left 1s',
  '/* left: 0 */ color: red',
])('%s is fine', (declaration) => {
  expect(physicalIn('a.css', `a { ${declaration}; }`)).toEqual([])
})
