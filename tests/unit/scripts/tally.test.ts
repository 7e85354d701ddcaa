import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { summary, tallyOfTests, tallyOfTool, total } from '../../../scripts/tally.mjs'
import { folderWith } from './temporary.ts'

const report = (passed: number, failed: number, pending = 0, todo = 0): string => {
  const counts = {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
  }
  return join(folderWith({ 'report.json': JSON.stringify(counts) }), 'report.json')
}

describe('a test run', () => {
  test('counts its tests', () => {
    expect(tallyOfTests('unit', true, report(7, 0))).toMatchObject({ passed: 7, failed: 0 })
    expect(tallyOfTests('unit', false, report(5, 2))).toMatchObject({ passed: 5, failed: 2 })
  })
  test('that failed outside its tests still counts as a failure', () => {
    expect(tallyOfTests('unit', false, report(7, 0))).toMatchObject({ passed: 7, failed: 1 })
  })
  test('that left no report counts as a failure', () => {
    expect(tallyOfTests('unit', true, '/nowhere/report.json')).toMatchObject({ passed: 0, failed: 1 })
  })
  test('without tests counts nothing', () => {
    expect(tallyOfTests('int', true, report(0, 0))).toMatchObject({ passed: 0, failed: 0 })
  })
  test('names what it skipped, and does not count it as passed', () => {
    expect(tallyOfTests('unit', true, report(3, 0, 2, 1))).toMatchObject({ passed: 3, skipped: 3 })
  })
})

describe('the whole', () => {
  const tallies = [
    tallyOfTool('lint', true),
    tallyOfTool('types', false),
    tallyOfTests('unit', true, '/nowhere'),
  ]
  test('ends with one plain line', () => {
    expect(summary(tallies).split('\n').at(-1)).toBe('1 passed, 2 failed')
  })
  test('names each step above it', () => {
    expect(summary(tallies)).toMatch(/lint +1 passed, 0 failed\n +types +0 passed, 1 failed\n/)
  })
  test('is good when something passed and nothing failed', () => {
    expect(total([tallyOfTool('lint', true)]).ok).toBe(true)
    expect(total(tallies).ok).toBe(false)
  })
  test('is not good when nothing ran', () => {
    expect(total([]).ok).toBe(false)
  })
})
