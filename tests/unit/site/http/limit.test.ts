import { expect, test } from 'vitest'
import { addressOf, limitPerHour } from '../../../../site/http/limit.ts'

test('so many tries an hour are allowed from one address, and those of another one are not counted', async () => {
  const may = limitPerHour(3)
  const tries = [await may('a'), await may('a'), await may('a'), await may('a')]
  expect(tries).toEqual([true, true, true, false])
  expect(await may('b')).toBe(true)
})

test('what somebody wrote into the header herself does not count as her address', () => {
  expect(addressOf(new Headers({ 'x-forwarded-for': '1.1.1.1, 2.2.2.2' }), '3.3.3.3')).toBe('2.2.2.2')
  expect(addressOf(new Headers(), '3.3.3.3')).toBe('3.3.3.3')
})
