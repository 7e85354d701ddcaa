/** Between hours as they are kept and the cells of the painted week, an hour each. */
import { liesWithin, timeOf, writeHours } from '../../content-models/freeHours.ts'
import type { Slot } from '../../content-models/slots.ts'
import { days } from '../../content-models/vocabularies.ts'

/** The values of the cells that lie within these hours. */
export const hourCells = (free: readonly Slot[]): string[] =>
  days.values
    .flatMap((day) =>
      Array.from({ length: 24 }, (_, hour) => ({
        day,
        from: timeOf(hour * 60),
        to: timeOf((hour + 1) * 60),
      })),
    )
    .filter((cell) => liesWithin(cell, free))
    .map((cell) => writeHours([cell]))
