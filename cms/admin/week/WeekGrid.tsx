'use client'
/** The week as a grid: arrows move, Shift and arrows mark, Space or Enter paints; mouse and finger paint by a stroke. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import {
  cellAfter,
  isBetween,
  spanOfCell,
  spansBetween,
  stroke,
  type Cell,
  type GridView,
} from './gridCells.ts'
import { saySpans } from './saySpan.ts'
import { coverOf, timeOf, type WeekRow } from './slotTimes.ts'
import { usePainting, type Stroke } from './usePainting.ts'
import type { WeekWords } from './words.ts'

interface Props {
  name: string
  rows: readonly WeekRow[]
  view: GridView
  words: WeekWords
  isFixed: boolean
  onChange: (rows: WeekRow[]) => void
}

export function WeekGrid({ name, rows, view, words, isFixed, onChange }: Props) {
  const grid = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState<Stroke>({ from: { column: 0, row: 0 }, to: { column: 0, row: 0 } })
  const [said, setSaid] = useState('')
  const byKey = useRef(false)

  const paintFrom = ({ from, to }: Stroke) => {
    if (isFixed) return
    const painted = stroke(rows, view, from, to)
    onChange(painted.rows)
    setAt({ from: to, to })
    setSaid(`${saySpans(spansBetween(view, from, to), words)}, ${painted.paints ? words.chosen : words.free}`)
  }
  const { stroke: painting, handlers } = usePainting(grid, paintFrom)

  useEffect(() => {
    if (!byKey.current) return
    byKey.current = false
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [at])

  const onKeyDown = (event: KeyboardEvent) => {
    const to = cellAfter(event.key, at.to, view)
    if (to) {
      byKey.current = true
      const from = event.shiftKey ? at.from : to
      setAt({ from, to })
      if (event.shiftKey) setSaid(`${saySpans(spansBetween(view, from, to), words)}, ${words.marked}`)
    } else if (event.key === ' ' || event.key === 'Enter') paintFrom(at)
    else if (event.key === 'Escape') setAt({ from: at.to, to: at.to })
    else return
    event.preventDefault()
  }

  const marks = painting ?? at
  const cellProps = (cell: Cell) => {
    const span = spanOfCell(view, cell)
    const cover = coverOf(rows, span)
    const isMarked = isBetween(cell, marks.from, marks.to) && (painting !== undefined || at.from !== at.to)
    return {
      'data-column': cell.column,
      'data-row': cell.row,
      'data-cover': cover,
      'data-marked': isMarked,
      'aria-selected': cover === 'all',
      'aria-label': `${saySpans([span], words)}${cover === 'some' ? `, ${words.partly}` : ''}`,
      tabIndex: cell.column === at.to.column && cell.row === at.to.row ? 0 : -1,
    }
  }

  return (
    <>
      <table
        ref={grid}
        className="week-grid"
        role="grid"
        aria-label={name}
        aria-multiselectable="true"
        aria-readonly={isFixed}
        onKeyDown={onKeyDown}
        onContextMenu={(event) => {
          event.preventDefault()
        }}
        {...handlers}
      >
        <thead>
          <tr>
            <td />
            {view.days.map((day) => (
              <th key={day} scope="col">
                <abbr title={words.dayNames[day]}>{words.dayNames[day]?.slice(0, 2)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.starts.map((start, row) => (
            <tr key={start} data-hour={start % 60 === 0}>
              <th scope="row">{timeOf(start).replace(/^0/, '')}</th>
              {view.days.map((day, column) => (
                <td key={day} role="gridcell" {...cellProps({ column, row })} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status" className="week-said">
        {said}
      </p>
    </>
  )
}
