import { describe, expect, test } from 'vitest'
import {
  cellAfter,
  gridSteps,
  gridView,
  spanOfCell,
  stroke,
} from '../../../../../cms/admin/week/gridCells.ts'
import { timeOf } from '../../../../../cms/admin/week/slotTimes.ts'

const usual = { weekend: false, allHours: false }
const view = gridView([], 60, usual)
const at = (column: number, row: number) => ({ column, row })

describe('the part of the week that is in sight', () => {
  test('is Monday to Friday from seven to seven', () => {
    expect(view.days).toEqual(['mo', 'tu', 'we', 'th', 'fr'])
    expect([timeOf(view.starts[0] ?? 0), timeOf((view.starts.at(-1) ?? 0) + view.step)]).toEqual([
      '07:00',
      '19:00',
    ])
  })
  test('grows to everything that is chosen already', () => {
    const grown = gridView([{ day: 'su', from: '05:45', to: '22:10' }], 30, usual)
    expect(grown.days).toContain('su')
    expect(grown.starts[0]).toBe(5 * 60)
    expect((grown.starts.at(-1) ?? 0) + grown.step).toBe(23 * 60)
  })
  test('never has a row that ends after the day', () => {
    for (const step of gridSteps) {
      const { starts } = gridView([{ day: 'mo', from: '00:00', to: '23:59' }], step, usual)
      expect((starts.at(-1) ?? 0) + step).toBeLessThan(1440)
      expect(starts[0]).toBe(0)
    }
  })
})

describe('a stroke', () => {
  test('paints the same hours on each of its days, whichever corner it began at', () => {
    const slots = ['tu', 'we', 'th'].map((day) => ({ day, from: '09:00', to: '12:00' }))
    expect(stroke([], view, at(1, 2), at(3, 4))).toEqual({ rows: slots, paints: true })
    expect(stroke([], view, at(3, 4), at(1, 2))).toEqual({ rows: slots, paints: true })
  })
  test('wipes when it begins on what is full', () => {
    const { rows } = stroke([], view, at(1, 2), at(3, 4))
    expect(stroke(rows, view, at(1, 2), at(3, 4))).toEqual({ rows: [], paints: false })
  })
  test('fills a cell that is full in part', () => {
    const quarter = [{ day: 'mo', from: '09:00', to: '09:15' }]
    expect(stroke(quarter, view, at(0, 2), at(0, 2)).rows).toEqual([
      { day: 'mo', from: '09:00', to: '10:00' },
    ])
  })
})

describe('a key', () => {
  test('leads to the neighbour, and never out of the grid', () => {
    expect(cellAfter('ArrowRight', at(0, 0), view)).toEqual(at(1, 0))
    expect(cellAfter('ArrowLeft', at(0, 0), view)).toEqual(at(0, 0))
    expect(cellAfter('ArrowDown', at(2, 11), view)).toEqual(at(2, 11))
    expect(cellAfter('End', at(0, 3), view)).toEqual(at(4, 3))
    expect(cellAfter('x', at(0, 0), view)).toBeUndefined()
  })
})

test('a cell stands for its day and hours', () => {
  expect(spanOfCell(view, at(1, 2))).toEqual({ day: 'tu', from: 540, to: 600 })
})
