/** Readings of all sizes as one Markdown table. */
import { isOver, type Reading } from './readings.ts'

export interface Taken {
  /** Name of the measure */
  readonly name: string
  readonly size: number
  readonly reading: Reading
}

const mark = '**over budget**'

/** From the first to the last size: "×1.2 (offers ×50)". Nothing to say below two readings. */
function growth(readings: readonly Taken[]): string {
  const [first, last] = [readings[0], readings.at(-1)]
  if (!first || !last || first === last || first.reading.value === 0) return '–'
  const factor = last.reading.value / first.reading.value
  return `×${factor >= 10 ? factor.toFixed(0) : factor.toFixed(1)}`
}

function cell(readings: readonly Taken[], size: number): string {
  const reading = readings.find((taken) => taken.size === size)?.reading
  if (!reading) return '–'
  return isOver(reading) ? `${reading.shown} ${mark}` : reading.shown
}

function row(what: string, readings: readonly Taken[], sizes: readonly number[]): string[] {
  const budget = readings.find(({ reading }) => reading.budget)?.reading.budget?.shown ?? '–'
  return [what, budget, ...sizes.map((size) => cell(readings, size)), growth(readings)]
}

export function table(taken: readonly Taken[], sizes: readonly number[]): string {
  const head = ['what', 'budget', ...sizes.map((size) => `${size.toLocaleString('en')} offers`), 'growth']
  const byWhat = Map.groupBy(taken, ({ reading }) => reading.what)
  const rows = [head, ...[...byWhat].map(([what, readings]) => row(what, readings, sizes))]
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [line(head), rule, ...rows.slice(1).map(line)].join('\n')
}
