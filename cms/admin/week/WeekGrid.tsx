'use client'
/** The week as a grid: by keys (see useGridKeys.ts), or painted by a stroke of mouse or finger. */
import { useRef, useState } from 'react'
import { isBetween, spanOfCell, spansBetween, stroke, type Cell, type GridView } from './gridCells.ts'
import { saySpans } from './saySpan.ts'
import { coverOf, type WeekRow } from './slotTimes.ts'
import { useGridKeys } from './useGridKeys.ts'
import { usePainting, type Stroke } from './usePainting.ts'
import { WeekHours } from './WeekHours.tsx'
import type { WeekWords } from './words.ts'

interface Props {
  name: string
  rows: readonly WeekRow[]
  view: GridView
  words: WeekWords
  isFixed: boolean
  onChange: (rows: WeekRow[]) => void
}

const start: Cell = { column: 0, row: 0 }

/** Where she is in the grid, what she marks and paints there, and what is said of it. */
function useWeekGrid({ rows, view, words, isFixed, onChange }: Props) {
  const grid = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState<Stroke>({ from: start, to: start })
  const [said, setSaid] = useState('')
  const say = ({ from, to }: Stroke, what: string) => {
    setSaid(`${saySpans(spansBetween(view, from, to), words)}, ${what}`)
  }

  const paint = (marked: Stroke) => {
    if (isFixed) return
    const painted = stroke(rows, view, marked.from, marked.to)
    onChange(painted.rows)
    setAt({ from: marked.to, to: marked.to })
    say(marked, painted.paints ? words.chosen : words.free)
  }
  const move = (to: Stroke, isMarking: boolean) => {
    setAt(to)
    if (isMarking) say(to, words.marked)
  }
  const { stroke: painting, handlers } = usePainting(grid, paint)
  const onKeyDown = useGridKeys({ grid, view, at, move, paint })
  const isFocused = ({ column, row }: Cell) => column === at.to.column && row === at.to.row
  const isMarked = (cell: Cell) =>
    isBetween(cell, (painting ?? at).from, (painting ?? at).to) &&
    (painting !== undefined || at.from !== at.to)
  return { grid, said, handlers: { ...handlers, onKeyDown }, isFocused, isMarked }
}

export function WeekGrid(props: Props) {
  const { name, rows, view, words, isFixed } = props
  const { grid, said, handlers, isFocused, isMarked } = useWeekGrid(props)
  const cellProps = (cell: Cell) => {
    const span = spanOfCell(view, cell)
    const cover = coverOf(rows, span)
    return {
      'data-column': cell.column,
      'data-row': cell.row,
      'data-cover': cover,
      'data-marked': isMarked(cell),
      'aria-selected': cover === 'all',
      'aria-label': `${saySpans([span], words)}${cover === 'some' ? `, ${words.partly}` : ''}`,
      tabIndex: isFocused(cell) ? 0 : -1,
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
        onContextMenu={(event) => {
          event.preventDefault()
        }}
        {...handlers}
      >
        <WeekHours view={view} words={words} cellProps={cellProps} />
      </table>
      <p role="status" className="week-said">
        {said}
      </p>
    </>
  )
}
