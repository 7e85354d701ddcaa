import { describe, expect, test } from 'vitest'
import { languages } from '../../../../content-models/languages.ts'
import { sayFrom } from '../../../../site/finder/say.ts'
import { allWordsOf, sayIn } from '../../../../site/i18n.ts'

const counts = [0, 1, 2, 3, 5, 7, 10, 11, 12, 21, 22, 25, 99, 100, 101, 111, 1.5, 18.75]
const gapsIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, gap = '']) => gap)

describe.each(languages)('in $name', ({ code }) => {
  const words = allWordsOf(code)
  const onServer = sayIn(code)
  const onPhone = sayFrom(words, code)
  const gaps = Object.fromEntries(
    Object.values(words)
      .flatMap(gapsIn)
      .map((gap) => [gap, `⁨$& <${gap}>⁩`]),
  )

  const counted = Object.entries(words)
    .filter(([key, text]) => key.endsWith('_other') && text.includes('{{'))
    .map(([key]) => key.replace(/_other$/, ''))

  test('phone and server say the same, whatever is counted', () => {
    expect(counted.length).toBeGreaterThan(10)
    for (const key of counted)
      for (const count of counts)
        expect(onPhone(key, { ...gaps, count }), key).toBe(onServer(key, { ...gaps, count }))
  })
  test('phone and server say the same without a count', () => {
    for (const key of Object.keys(words)) expect(onPhone(key, gaps), key).toBe(onServer(key, gaps))
  })
})

test('a key without words shows itself', () => {
  expect(sayFrom({}, 'de')('facets.new.label')).toBe('facets.new.label')
  expect(sayFrom({}, 'de')('facets.new', { count: 2 })).toBe('facets.new')
})
test('what fills a gap is never read as a gap itself', () => {
  const say = sayFrom({ hello: '{{name}}!' }, 'de')
  expect(say('hello', { name: '{{secret}} $1', secret: 'x' })).toBe('{{secret}} $1!')
})
