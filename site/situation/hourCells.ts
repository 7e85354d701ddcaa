/** Between hours as they are kept and the cells of the painted week, an hour each. */
import { fitInto, timeOf, writeHours } from '../../content-models/freeHours.ts'
import type { Slot } from '../../content-models/slots.ts'
import { days } from '../../content-models/vocabularies.ts'

const cells: readonly Slot[] = days.values.flatMap((day) =>
  Array.from({ length: 24 }, (_, hour) => ({ day, from: timeOf(hour * 60), to: timeOf((hour + 1) * 60) })),
)

/** The values of the cells that lie within these hours. */
export function hourCells(free: readonly Slot[]): string[] {
  const fitOf = fitInto(free)
  return cells.filter((cell) => fitOf([cell]) === 'all').map((cell) => writeHours([cell]))
}
