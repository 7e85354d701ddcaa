import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ages } from '../../../../content-models/facetValues.ts'
import { dayParts, spokenLanguages } from '../../../../content-models/vocabularies.ts'
import { readAnswers, replies, writeAnswers } from '../../../../site/ask/answers.ts'
import { answers } from '../../../fixtures/answers.ts'

const read = (query: string, reading = 'de') => readAnswers(new URLSearchParams(query), reading)
describe('her answers in the address', () => {
  test('come back as they were, in whatever language she goes on reading', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom('de', 'ar', 'uk'), (given, reading) => {
        expect(read(writeAnswers(given), reading)).toEqual(given)
      }),
    )
  })
  test('pass the choice of languages, which lets only plain letters through', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(writeAnswers(given)).toMatch(/^\?[\w\-.,=&%]*$/)
      }),
    )
  })
  test('are read as a form sends them, one by one', () => {
    expect(read('age=2&age=5&time=noon&reply=call&call=morning&call=noon')).toMatchObject({
      ages: ['2', '5'],
      times: ['noon'],
      reply: 'call',
      call: ['morning', 'noon'],
    })
  })
  test('never hold anything but the choices, whatever somebody writes into the address', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('age', 'time', 'language', 'reply', 'call'), (value, key) => {
        const { ages: given, times, languages, reply, call } = read(`${key}=${encodeURIComponent(value)}`)
        for (const age of given) expect(ages).toContain(age)
        for (const part of [...times, ...call]) expect(dayParts.values).toContain(part)
        for (const language of languages) expect(spokenLanguages.values).toContain(language)
        expect(replies).toContain(reply)
      }),
    )
  })
})

describe('who has answered nothing yet', () => {
  test('is written to, not called', () => {
    expect(read('').reply).toBe('write')
    expect(read('reply=').reply).toBe('write')
  })
  test.each([
    ['ar', ['ar']],
    ['fa-AF', ['fa-AF']],
    ['de', []],
    ['de-simple', []],
    ['en-XA', []],
  ])('speaks the language she reads, where that is not German: %s', (reading, spoken) => {
    expect(read('', reading).languages).toEqual(spoken)
  })
  test('does not speak it any more once she took it away', () => {
    expect(read('reply=write', 'ar').languages).toEqual([])
  })
})
