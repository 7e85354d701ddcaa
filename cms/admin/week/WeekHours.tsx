'use client'
import type { HTMLAttributes } from 'react'
import type { Cell, GridView } from './gridCells.ts'
import { timeOf } from './slotTimes.ts'
import type { WeekWords } from './words.ts'

interface Props {
  view: GridView
  words: WeekWords
  /** What each cell says of itself */
  cellProps: (cell: Cell) => HTMLAttributes<HTMLTableCellElement>
}

/** Days beside each other, hours below each other. */
export const WeekHours = ({ view, words, cellProps }: Props) => (
  <>
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
  </>
)
