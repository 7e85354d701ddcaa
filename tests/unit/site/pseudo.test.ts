import { expect, test } from 'vitest'
import { sayFrom } from '../../../site/finder/say.ts'
import { pseudoLanguages, pseudoWords } from '../../../site/pseudo.ts'

const words = {
  'offers.count_one': '{{count}} offer',
  'offers.count_other': '{{count}} offers',
  close: 'Close',
}

test.each(pseudoLanguages.map(({ code }) => code))('%s has a form for every number', (code) => {
  const say = sayFrom(pseudoWords(words, code), code)
  for (const count of [0, 1, 2, 3, 11, 100, 1000])
    expect(say('offers.count', { count })).toMatch(new RegExp(`^\\[${String(count)} .+·\\]$`))
  expect(say('close')).toBe('[Cłöšé··]')
})
