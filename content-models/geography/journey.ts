/**
 * How long a way takes, as a rough estimate from the distance alone: nobody is asked on the network. Assumptions and
 * their reasons: docs/sources.md, "Computed facts".
 */
export const ways = ['foot', 'bicycle', 'bus', 'car'] as const
export type Way = (typeof ways)[number]

/** Roads are longer than the crow flies by about a third. */
const detour = 1.3
/** Speed on the road in km/h; minutes for waiting, walking to the stop, parking. */
const speeds: Readonly<Record<Way, { kmh: number; extra: number }>> = {
  foot: { kmh: 4.5, extra: 0 },
  bicycle: { kmh: 12, extra: 0 },
  bus: { kmh: 30, extra: 15 },
  car: { kmh: 45, extra: 5 },
}
const step = 5

/** Minutes from door to door, rounded up to five. */
export function journeyMinutes(kilometres: number, way: Way): number {
  const { kmh, extra } = speeds[way]
  const minutes = ((kilometres * detour) / kmh) * 60 + extra
  return Math.max(step, Math.ceil(minutes / step) * step)
}

/** Kilometres as the crow flies that she comes in so many minutes; never less than 0. */
export function reach(minutes: number, way: Way): number {
  const { kmh, extra } = speeds[way]
  return (Math.max(0, minutes - extra) / 60) * (kmh / detour)
}
