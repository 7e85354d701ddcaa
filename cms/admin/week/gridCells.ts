/** The cells of the week's grid: which times they stand for, and which of them lie between two corners. */
import { days, type Day } from '../../../content-models/vocabularies.ts'
import { minutesOf } from '../../../content-models/slots.ts'
import { coverOf, erase, paint, slotsOf, type Span, type WeekRow } from './slotTimes.ts'

export interface Cell {
  readonly column: number
  readonly row: number
}

/** What of the week is in sight. */
export interface GridView {
  readonly days: readonly Day[]
  /** Minutes since midnight of each row's beginning */
  readonly starts: readonly number[]
  /** Minutes a row lasts */
  readonly step: number
}

/** Minutes that a row may last; times between them are written into the list. */
export const gridSteps = [15, 30, 60] as const
export type GridStep = (typeof gridSteps)[number]

const workdays = days.values.slice(0, 5)
const usualHours = { from: 7, to: 19 }
const allHours = { from: 5, to: 23 }

/** The grid that shows what is there: weekends and late hours only when wished for or already chosen. */
export function gridView(
  rows: readonly WeekRow[],
  step: GridStep,
  more: { weekend: boolean; allHours: boolean },
): GridView {
  const slots = slotsOf(rows)
  const hours = more.allHours ? allHours : usualHours
  const first = Math.min(hours.from, ...slots.map(({ from }) => Math.floor(minutesOf(from) / 60)))
  const last = Math.max(hours.to, ...slots.map(({ to }) => Math.ceil(minutesOf(to) / 60)))
  const hasWeekend = more.weekend || slots.some(({ day }) => !workdays.includes(day))
  // A slot ends at 23:59 at the latest, so the row before midnight is left to the list.
  const end = Math.min(last * 60, 1440 - step)
  const count = Math.ceil((end - first * 60) / step)
  return {
    days: hasWeekend ? days.values : workdays,
    starts: Array.from({ length: count }, (_, row) => first * 60 + row * step),
    step,
  }
}

export const spanOfCell = ({ days: shown, starts, step }: GridView, { column, row }: Cell): Span => {
  const from = starts[row] ?? 0
  return { day: shown[column] ?? 'mo', from, to: from + step }
}

/** One span a day, from the upper to the lower of two corners. */
export function spansBetween(view: GridView, a: Cell, b: Cell): Span[] {
  const [left, right] = [Math.min(a.column, b.column), Math.max(a.column, b.column)]
  const [top, bottom] = [Math.min(a.row, b.row), Math.max(a.row, b.row)]
  return view.days.slice(left, right + 1).map((day) => ({
    day,
    from: view.starts[top] ?? 0,
    to: (view.starts[bottom] ?? 0) + view.step,
  }))
}

/** Is the cell between the two corners? */
export const isBetween = (cell: Cell, a: Cell, b: Cell): boolean =>
  cell.column >= Math.min(a.column, b.column) &&
  cell.column <= Math.max(a.column, b.column) &&
  cell.row >= Math.min(a.row, b.row) &&
  cell.row <= Math.max(a.row, b.row)

/** Paints from the first corner to the second, or wipes when the first was full. */
export function stroke(
  rows: readonly WeekRow[],
  view: GridView,
  from: Cell,
  to: Cell,
): { rows: WeekRow[]; paints: boolean } {
  const paints = coverOf(rows, spanOfCell(view, from)) !== 'all'
  const change = paints ? paint : erase
  return {
    rows: spansBetween(view, from, to).reduce<WeekRow[]>((now, span) => change(now, span), [...rows]),
    paints,
  }
}

/** The cell that an arrow key, Home or End leads to; undefined for any other key. */
export function cellAfter(key: string, { column, row }: Cell, view: GridView): Cell | undefined {
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value))
  const moved: Readonly<Record<string, Cell>> = {
    ArrowUp: { column, row: row - 1 },
    ArrowDown: { column, row: row + 1 },
    ArrowLeft: { column: column - 1, row },
    ArrowRight: { column: column + 1, row },
    Home: { column: 0, row },
    End: { column: view.days.length - 1, row },
  }
  const cell = moved[key]
  return cell && { column: within(cell.column, view.days.length), row: within(cell.row, view.starts.length) }
}
