import { describe, expect, test } from 'vitest'
import { resolveDay } from '../../../cms/demo/days.ts'
import { entryOf } from '../../../cms/demo/entry.ts'
import { progressOn } from '../../../cms/demo/progress.ts'
import { readSlots } from '../../../cms/demo/slots.ts'
import { organisation } from '../../../content-models/organisation.ts'
import { resolve } from './examples.ts'

describe('A day in the example files', () => {
  const wednesday = '2026-11-25'
  test.each([
    ['today', '2026-11-25'],
    ['today+30', '2026-12-25'],
    ['today-25', '2026-10-31'],
    ['monday', '2026-11-23'],
    ['monday+3', '2026-12-14'],
    ['2025-05-01', '2025-05-01'],
  ])('"%s" is %s on a Wednesday', (written, day) => {
    expect(resolveDay(written, wednesday)).toBe(day)
  })

  test('that cannot be read says how to write it', () => {
    expect(() => resolveDay('tomorrow', wednesday)).toThrow('Write "today+30"')
  })
})

describe('Weekly times in the example files', () => {
  test('are one slot a day', () => {
    expect(readSlots('mo we 09:00-11:30')).toEqual([
      { day: 'mo', from: '09:00', to: '11:30' },
      { day: 'we', from: '09:00', to: '11:30' },
    ])
  })

  test.each(['09:00-11:30', 'mi 09:00-11:30', 'mo 9-11'])('"%s" is refused', (line) => {
    expect(() => readSlots(line)).toThrow('Write days and hours')
  })
})

test('A misspelt field is refused with those there are', () => {
  expect(() => entryOf(organisation, { nmae: 'Haus' }, resolve)).toThrow(/"nmae" is no field.*name, type/)
})

describe('Progress', () => {
  const run = (isTTY: boolean) => {
    const written: string[] = []
    const report = progressOn({ isTTY, write: (text) => written.push(text) }, 'Loading')
    for (let done = 0; done <= 200; done++) report(done, 200)
    return written
  }

  test('is one line before a person, ended when all is done', () => {
    const written = run(true)
    expect(written.every((text) => text.startsWith('\r'))).toBe(true)
    expect(written.filter((text) => text.endsWith('\n'))).toHaveLength(1)
    expect(written.at(-1)).toContain('200/200')
  })

  test('is a few lines in a file', () => {
    const written = run(false)
    expect(written).toHaveLength(6)
    expect(written.at(-1)).toBe('Loading: 200 of 200\n')
  })
})
