import { expect, test } from 'vitest'
import { printSize } from '../../../../site/share/printSize.ts'
import { view } from '../offer/views.ts'

test('the more an offer says, the smaller its letters are on paper, down to what can still be read', () => {
  const sizes = [0, 20, 40, 60, 80, 110, 300].map((times) =>
    printSize(view({ description: 'Wir lernen zusammen. Viele Worte. '.repeat(times) })),
  )
  expect(sizes).toEqual([...sizes].sort())
  expect(sizes[0]).toBe(1)
  expect(sizes.at(-1)).toBe(7)
})
